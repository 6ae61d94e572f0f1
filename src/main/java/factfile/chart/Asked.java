package factfile.chart;

import factfile.query.state.Clocks;
import factfile.query.words.DateWords;
import java.time.LocalDate;

/**
 * The day that a drawing marks.
 *
 * @param words what that day is: {@code as of 22 Oct 2024}
 */
public record Asked(LocalDate day, String words) {
  /** The day asked for, else where the record ends, else today. */
  static Asked ofEvents(Clocks clocks) {
    if (clocks.asOf() == null && clocks.isAfterEnd(clocks.today())) {
      return new Asked(clocks.end(), "record ends " + DateWords.of(clocks.end()));
    }
    return ofDeadlines(clocks);
  }

  /** The day asked for, else today. */
  static Asked ofDeadlines(Clocks clocks) {
    LocalDate day = clocks.countingDay();
    return new Asked(day, (clocks.asOf() == null ? "today " : "as of ") + DateWords.of(day));
  }

  /** Its place on an axis of days. */
  public double unit() {
    return day.toEpochDay();
  }
}
