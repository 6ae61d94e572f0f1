package factfile.load.record;

import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.DueDay;
import factfile.model.date.FactDate;

/** Holds a written due day against the day and the window that it can be counted from. */
final class WindowCheck {
  private WindowCheck() {}

  /**
   * @param key where the day stands that is counted from
   * @param due as written, or null
   */
  static void check(
      Fields fields, String key, FactDate from, CalendarDuration window, FactDate due) {
    if (DueDay.isOutOfReach(from)) {
      fields
          .draft()
          .error(
              "bad-date",
              fields.node(key).position(),
              fields.node(key).width(),
              "a deadline cannot be counted from " + from.edtf(),
              "write a day between the years -9999 and 9999");
    } else if (due != null && isContradicted(DueDay.of(from, window), due)) {
      fields
          .draft()
          .error(
              "due-contradicts-window",
              fields.node("due").position(),
              fields.node("due").width(),
              "due on "
                  + due.edtf()
                  + ", but "
                  + from.edtf()
                  + " plus "
                  + window.phrase()
                  + " is "
                  + DueDay.of(from, window).edtf(),
              "correct `due`, `" + key + "` or `window`, or leave `due` out");
    }
  }

  private static boolean isContradicted(FactDate computed, FactDate due) {
    return computed.clip(new Days(due.earliest(), due.latest())) == null;
  }
}
