package factfile.cli.line;

import factfile.cli.host.Host;
import factfile.query.filter.DateArgument;
import java.time.LocalDate;

/**
 * The two clocks, and what today is.
 *
 * @param asOf null where no day is asked for
 * @param knownBy null for all that has been published
 */
public record ClockOptions(LocalDate today, LocalDate asOf, LocalDate knownBy) {
  /**
   * @throws factfile.query.words.QueryError where a day is none
   */
  static ClockOptions of(Arguments arguments, Host host) {
    LocalDate real = LocalDate.now(host.clock());
    LocalDate today = day(arguments.value(Flag.TODAY), real, real);
    return new ClockOptions(
        today,
        day(arguments.value(Flag.AS_OF), today, null),
        day(arguments.value(Flag.KNOWN_BY), today, null));
  }

  private static LocalDate day(String word, LocalDate today, LocalDate otherwise) {
    return word == null ? otherwise : new DateArgument(today).day(word);
  }
}
