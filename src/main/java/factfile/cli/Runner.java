package factfile.cli;

import java.util.List;

/** Runs whole command lines. */
interface Runner {
  /** The exit code of a command line; see the manual for what each means. */
  int run(List<String> words, Host host);
}
