package factfile.model;

import java.time.LocalDate;

/**
 * A run of calendar days, both ends included.
 *
 * @param earliest null for a run without a beginning
 * @param latest null for a run without an end
 */
public record Days(LocalDate earliest, LocalDate latest) {
  public static final Days ALL = new Days(null, null);

  public Days {
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
    }
  }

  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  public boolean contains(LocalDate day) {
    return (earliest == null || !day.isBefore(earliest))
        && (latest == null || !day.isAfter(latest));
  }

  public boolean overlaps(Days other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Days other) {
    return latest != null && other.earliest != null && latest.isBefore(other.earliest);
  }

  /** Whether every day of the other is one of these. */
  public boolean encloses(Days other) {
    boolean begins =
        earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest));
    boolean ends = latest == null || (other.latest != null && !other.latest.isAfter(latest));
    return begins && ends;
  }

  /** The days of both; null where there are none. */
  public Days intersect(Days other) {
    if (!overlaps(other)) {
      return null;
    }
    boolean laterStart =
        earliest == null || (other.earliest != null && other.earliest.isAfter(earliest));
    boolean earlierEnd = latest == null || (other.latest != null && other.latest.isBefore(latest));
    return new Days(laterStart ? other.earliest : earliest, earlierEnd ? other.latest : latest);
  }

  public boolean isSingleDay() {
    return earliest != null && earliest.equals(latest);
  }
}
