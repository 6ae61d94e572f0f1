package factfile.cli.line;

import factfile.cli.host.Host;
import java.util.List;

/** Runs whole command lines. */
public interface Runner {
  /** The exit code of a command line; see the manual for what each means. */
  int run(List<String> words, Host host);
}
