package factfile.cli.line;

import factfile.cli.host.Host;
import factfile.model.base.FactBase;
import factfile.query.filter.DateArgument;
import factfile.query.known.KnownBy;
import factfile.query.state.Clocks;
import java.time.LocalDate;

/**
 * The two clocks as they are typed, and what today is. Only a base can tell what day a record has.
 *
 * @param asOf null where no day is asked for
 * @param knownBy null for all that has been published
 */
public record ClockOptions(LocalDate today, String asOf, String knownBy) {
  /**
   * @throws factfile.query.words.QueryError where a day is none
   */
  static ClockOptions of(Arguments arguments, Host host) {
    LocalDate real = LocalDate.now(host.clock());
    String word = arguments.value(Flag.TODAY);
    LocalDate today = word == null ? real : new DateArgument(real).day(word);
    ClockOptions clocks =
        new ClockOptions(today, arguments.value(Flag.AS_OF), arguments.value(Flag.KNOWN_BY));
    clocks.check(clocks.asOf);
    clocks.check(clocks.knownBy);
    return clocks;
  }

  /** Before a base is opened; two days are for who compares them. */
  private void check(String word) {
    boolean compared = word != null && word.contains("..");
    if (word != null && !compared && !DateArgument.isOfRecord(word)) {
      new DateArgument(today).day(word);
    }
  }

  /**
   * The days, those of records as they were known.
   *
   * @param whole the base with all that has been published
   * @throws factfile.query.words.QueryError where a record has no day, or more than one
   */
  public AskedDays in(FactBase whole) {
    LocalDate by = day(knownBy, whole);
    boolean ofRecord = asOf != null && by != null && DateArgument.isOfRecord(asOf);
    FactBase known = ofRecord ? KnownBy.of(whole, by).base() : whole;
    return new AskedDays(today, day(asOf, known), by);
  }

  private LocalDate day(String word, FactBase base) {
    return word == null
        ? null
        : new DateArgument(base, new Clocks(null, today, base.end())).day(word);
  }
}
