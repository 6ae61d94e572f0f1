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

  /** The same with those that its rows have only where an option asks for them. */
  default List<? extends Column<?>> everyColumn() {
    return columns();
  }

  /** The fields that belong together: of each kind of rows where it prints several. */
  default List<List<? extends Column<?>>> shapes() {
    return List.of(columns());
  }

  /** Does what is asked; the exit code. */
  int run(Host host, Options options);
}
