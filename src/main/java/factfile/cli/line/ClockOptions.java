package factfile.cli.line;

import factfile.cli.host.Host;
import factfile.query.DateArgument;
import java.time.LocalDate;

/** The two clocks, and what today is. */
public record ClockOptions(String asOf, String knownBy, String today) {
  public static ClockOptions of(Arguments arguments) {
    return new ClockOptions(
        arguments.value(Flag.AS_OF), arguments.value(Flag.KNOWN_BY), arguments.value(Flag.TODAY));
  }

  public LocalDate today(Host host) {
    LocalDate real = LocalDate.now(host.clock());
    return today == null ? real : new DateArgument(real).day(today);
  }

  public LocalDate asOf(LocalDate from) {
    return asOf == null ? null : new DateArgument(from).day(asOf);
  }

  public LocalDate knownBy(LocalDate from) {
    return knownBy == null ? null : new DateArgument(from).day(knownBy);
  }
}
