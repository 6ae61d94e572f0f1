package factfile.cli;

import factfile.query.DateArgument;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The two clocks, and what today is. */
final class ClockOptions {
  @Option(names = "--as-of", paramLabel = "D", description = "What held on that day.")
  String asOf;

  @Option(names = "--known-by", paramLabel = "D", description = "What had been published by then.")
  String knownBy;

  @Option(
      names = "--today",
      paramLabel = "D",
      description = "What today is, for scripts and tests.")
  String today;

  LocalDate today(Host host) {
    LocalDate real = LocalDate.now(host.clock());
    return today == null ? real : new DateArgument(real).day(today);
  }

  LocalDate asOf(LocalDate today) {
    return asOf == null ? null : new DateArgument(today).day(asOf);
  }

  LocalDate knownBy(LocalDate today) {
    return knownBy == null ? null : new DateArgument(today).day(knownBy);
  }
}
