package factfile.model.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many days something lasted, both ends included.
 *
 * @param least at least one
 * @param most null where that is not known
 */
public record DaySpan(long least, Long most) {
  private static final DaySpan ONE = new DaySpan(1, 1L);

  /** Of an interval; null for anything else, and where an end is open. */
  public static DaySpan of(FactDate date) {
    if (date instanceof FactDate.Interval interval) {
      return interval(interval);
    }
    return date instanceof Disputed disputed && disputed.isInterval() ? any(disputed) : null;
  }

  private static DaySpan interval(FactDate.Interval date) {
    FactDate.Moment start = date.start();
    FactDate.Moment end = date.end();
    if (start.edtf().equals("..") || end.edtf().equals("..")) {
      return null;
    }
    boolean bounded = start.latest() != null && end.earliest() != null;
    long least = bounded ? Math.max(1, days(start.latest(), end.earliest())) : 1;
    boolean bounding = start.earliest() != null && end.latest() != null;
    return new DaySpan(least, bounding ? days(start.earliest(), end.latest()) : null);
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** From the shortest to the longest that is told; one that is no interval is of one day. */
  private static DaySpan any(Disputed disputed) {
    DaySpan all = null;
    for (FactDate claim : disputed.claims()) {
      DaySpan span = claim.isInterval() ? of(claim) : ONE;
      if (span == null) {
        return null;
      }
      all = all == null ? span : all.or(span);
    }
    return all;
  }

  private DaySpan or(DaySpan other) {
    boolean known = most != null && other.most != null;
    return new DaySpan(Math.min(least, other.least), known ? Math.max(most, other.most) : null);
  }

  public boolean isKnown() {
    return most != null && most == least;
  }
}
