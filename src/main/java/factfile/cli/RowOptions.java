package factfile.cli;

import factfile.model.Days;
import factfile.query.DateArgument;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which rows are listed, and in which order. */
final class RowOptions {
  @Option(names = "--from", paramLabel = "D", description = "Rows of that day and later.")
  String from;

  @Option(names = "--to", paramLabel = "D", description = "Rows of that day and earlier.")
  String to;

  @Option(names = "--certain", description = "Leave out rows that only may match.")
  boolean certain;

  @Option(names = "--sort", paramLabel = "FIELD", description = "Sort by a field.")
  String sort;

  @Option(names = "--reverse", description = "The other way round.")
  boolean reverse;

  @Option(names = "--limit", paramLabel = "N", description = "At most N rows.")
  Integer limit;

  @Option(names = "--exit-status", description = "End with 1 when nothing matches.")
  boolean exitStatus;

  /** Whether rows are asked for by what stands in them. */
  boolean isNarrowing() {
    return from != null || to != null || certain;
  }

  /** The range of {@code --from} and {@code --to}; null where neither is given. */
  Days range(LocalDate today) {
    return from == null && to == null
        ? null
        : new DateArgument(today)
            .range((from == null ? "" : from) + ".." + (to == null ? "" : to), from, to);
  }
}
