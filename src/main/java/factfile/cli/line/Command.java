package factfile.cli.line;

import factfile.answer.Column;
import factfile.cli.host.Host;
import java.util.List;

/** A command: what it takes, and what it does with it. */
public interface Command {
  Definition definition();

  /** The fields of its rows; none where it prints no rows. */
  default List<? extends Column<?>> columns() {
    return List.of();
  }

  /** Does what is asked; the exit code. */
  int run(Host host, Options options);
}
