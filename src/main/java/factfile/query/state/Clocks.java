package factfile.query.state;

import java.time.LocalDate;

/**
 * The days that a question is asked for.
 *
 * @param asOf the day asked for, or null
 * @param today what today is
 * @param end the last day that the base speaks of; null in a base without sources
 */
public record Clocks(LocalDate asOf, LocalDate today, LocalDate end) {
  /** The day a row of state answers for: as asked, else the earlier of today and the end. */
  public LocalDate day() {
    if (asOf != null) {
      return asOf;
    }
    return end == null || today.isBefore(end) ? today : end;
  }

  /** The day recorded states are taken from: never one after the record's end. */
  public LocalDate recordedDay() {
    LocalDate day = day();
    return end != null && day.isAfter(end) ? end : day;
  }

  /** True where the asked day lies after the record's end, so that states are marked. */
  public boolean isBeyondEnd() {
    return isAfterEnd(day());
  }

  /** The day that the arithmetic of deadlines runs to: as asked, else today. */
  public LocalDate countingDay() {
    return asOf != null ? asOf : today;
  }

  public boolean isAfterEnd(LocalDate day) {
    return end != null && day.isAfter(end);
  }

  /** The day past which {@code timeline} and lists leave facts out; null to leave nothing out. */
  public LocalDate horizon() {
    return asOf;
  }
}
