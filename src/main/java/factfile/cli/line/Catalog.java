package factfile.cli.line;

/** The commands that there are, for those who tell of them: help, completion, the shell. */
public interface Catalog {
  /** A command, new. */
  Command make(Commands name);

  /** What a command takes. */
  default Definition definition(Commands name) {
    return make(name).definition();
  }

  /** What may stand before any command: the options of the first. */
  default Definition beforeAny() {
    return definition(Commands.TIMELINE);
  }
}
