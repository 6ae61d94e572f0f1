package factfile.query.state;

import factfile.model.base.DatedOutcome;
import factfile.model.base.Leg;
import factfile.model.date.FactDate;
import java.time.LocalDate;

/**
 * By how many days something came after its due day; 0 where it came in time.
 *
 * @param days from the latest day on which it was due to the latest on which it came; null where
 *     either is open
 * @param low the fewest that the days allow
 * @param high the most that they allow; null where that is open
 */
public record Lateness(Long days, long low, Long high) {

  /** How late a leg was met. */
  static Lateness of(DatedOutcome met, Leg leg) {
    return between(leg.due(), met.date().earliest(), met.date().latest());
  }

  /**
   * @param due when it was due
   * @param first the first day on which it can have come, or null
   * @param last the last, or null
   */
  static Lateness between(FactDate due, LocalDate first, LocalDate last) {
    Long low = between(due.latest(), first);
    return new Lateness(
        between(due.latest(), last), low == null ? 0 : low, between(due.earliest(), last));
  }

  private static Long between(LocalDate due, LocalDate day) {
    return due == null || day == null ? null : Math.max(0, day.toEpochDay() - due.toEpochDay());
  }

  public boolean isCertain() {
    return high != null && low == high;
  }

  /** Whether it came after its due day, surely or perhaps. */
  boolean isLate() {
    return low > 0 || (days != null && days > 0) || (high != null && high > 0);
  }
}
