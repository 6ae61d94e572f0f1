package factfile.cli;

import factfile.query.DateArgument;
import java.time.LocalDate;

/** The two clocks, and what today is. */
record ClockOptions(String asOf, String knownBy, String today) {
  static ClockOptions of(Arguments arguments) {
    return new ClockOptions(
        arguments.value(Flag.AS_OF), arguments.value(Flag.KNOWN_BY), arguments.value(Flag.TODAY));
  }

  LocalDate today(Host host) {
    LocalDate real = LocalDate.now(host.clock());
    return today == null ? real : new DateArgument(real).day(today);
  }

  LocalDate asOf(LocalDate from) {
    return asOf == null ? null : new DateArgument(from).day(asOf);
  }

  LocalDate knownBy(LocalDate from) {
    return knownBy == null ? null : new DateArgument(from).day(knownBy);
  }
}
