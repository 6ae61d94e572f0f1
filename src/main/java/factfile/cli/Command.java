package factfile.cli;

/** A command: what it takes, and what it does with it. */
interface Command {
  Definition definition();

  /** Does what is asked; the exit code. */
  int run(Host host, Arguments arguments);
}
