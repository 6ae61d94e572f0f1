package factfile.cli.line;

import java.util.ArrayList;
import java.util.List;

/** The commands that there are, for those who tell of them: help, completion, the shell. */
public interface Catalog {
  /** What is answered before any command is made. */
  Candidate HELP_COMMAND = new Candidate("help", "The help of a command or a topic.");

  Candidate HELP_OPTION = new Candidate("--help", "How the command is used.");
  Candidate VERSION_OPTION = new Candidate("--version", "Which version this is.");

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

  /** Those of them that print rows. */
  default List<Candidate> commandsWithRows() {
    List<Candidate> commands = new ArrayList<>();
    for (Candidate command : commands()) {
      if (!make(Commands.named(command.word())).everyColumn().isEmpty()) {
        commands.add(command);
      }
    }
    return commands;
  }

  /** What a line may begin with, but for options. */
  default List<Candidate> firstWords() {
    List<Candidate> words = commands();
    words.add(HELP_COMMAND);
    return words;
  }

  /** The program itself: before any command may stand the options of the first. */
  default Definition program() {
    Definition first = definition(Commands.TIMELINE);
    return Definition.of(
            "factfile",
            "Answers questions from a fact base; every answer with its source.",
            "factfile timeline",
            "factfile who Sinwar --as-of 2023-10-08",
            "factfile count hostages -o plain --fields topic,value,date",
            "factfile deadline --open")
        .with(first.flags().toArray(new Flag[0]))
        .writing(first.outputs());
  }
}
