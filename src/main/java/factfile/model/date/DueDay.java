package factfile.model.date;

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

  /** Whether a day lies so far off that nothing can be added to it; windows are far shorter. */
  public static boolean isOutOfReach(FactDate set) {
    return isFar(set.start().earliest()) || isFar(set.start().latest());
  }

  private static boolean isFar(LocalDate day) {
    return day != null && Math.abs(day.getYear()) > 9999;
  }

  private static LocalDate later(LocalDate day, CalendarDuration window) {
    return day == null ? null : window.after(day);
  }
}
