package factfile.prose.time;

import factfile.wording.TimeMention;

/**
 * A day of a month that is not named: {@code on the 18th}, {@code the 24th of the month}.
 *
 * @param end the token after it
 */
record NthDay(int number, int end) {
  private static final int MOST = 31;

  /** Null where none begins at the token. */
  static NthDay at(TimeText text, int at) {
    int from = text.is(at, "the") ? at + 1 : at;
    TimeText.Counted number = text.ordinal(from);
    if (number == null || from == at || number.value() > MOST) {
      return null;
    }
    int end = number.end();
    boolean ofMonth =
        text.is(end, "of") && text.is(end + 1, "the", "that") && text.is(end + 2, "month");
    TimeMention time = text.timeAt(at);
    boolean found = time != null && time.first() == at && time.end() == end;
    return ofMonth || found ? new NthDay(number.value(), ofMonth ? end + 3 : end) : null;
  }
}
