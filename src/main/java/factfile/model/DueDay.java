package factfile.model;

import java.time.LocalDate;

/** The arithmetic of deadlines: day 0, the day something is set, is not counted. */
public final class DueDay {
  private DueDay() {}

  /** The day on which {@code window} from {@code set} ends; as uncertain as {@code set}. */
  public static FactDate of(FactDate set, CalendarDuration window) {
    LocalDate first = later(set.start().earliest(), window);
    LocalDate last = later(set.start().latest(), window);
    FactDate.Moment due = FactDate.Moment.between(new Days(first, last));
    return new FactDate.Moment(
        due.edtf(), due.choices(), set.doubtful(), set.approximate() || due.approximate());
  }

  private static LocalDate later(LocalDate day, CalendarDuration window) {
    return day == null ? null : window.after(day);
  }
}
