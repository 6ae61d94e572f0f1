package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/** The commands that there are, for those who tell of them: help, completion, the shell. */
public interface Catalog {
  /** A command, new. */
  Command make(Commands name);

  /** What a command takes. */
  default Definition definition(Commands name) {
    return make(name).definition();
  }

  /** Every command with what it is for, but for those that only programs use. */
  default List<Candidate> commands() {
    List<Candidate> commands = new ArrayList<>();
    for (String word : Commands.words()) {
      commands.add(new Candidate(word, definition(Commands.named(word)).header()));
    }
    return commands;
  }

  /** What may stand before any command: the options of the first. */
  default Definition beforeAny() {
    return definition(Commands.TIMELINE);
  }
}
