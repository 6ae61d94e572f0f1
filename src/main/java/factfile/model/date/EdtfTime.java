package factfile.model.date;

import factfile.model.text.Ascii;

/** Checks the time of day of a Level 0 date-time, which {@link ClockTime} reads. */
final class EdtfTime {

  /** The furthest offset from UTC, in minutes. */
  private static final int FURTHEST = 18 * 60;

  private EdtfTime() {}

  /**
   * Passes over {@code Thh:mm} or {@code Thh:mm:ss}, alone or with {@code Z}, {@code +hh}, {@code
   * -hh}, {@code +hh:mm} or {@code -hh:mm}. EDTF wants the seconds; few sources tell them. No
   * offset lies beyond 18 hours, as none in use does, and none of zero is negative, as ISO 8601-1
   * has it.
   *
   * @param at the index of the {@code T}
   * @return {@code end}, the end of the text
   */
  static int skip(String text, int at, int end) throws EdtfException {
    boolean clock =
        isNumber(text, at + 1, end, 23)
            && isColon(text, at + 3, end)
            && isNumber(text, at + 4, end, 59);
    boolean seconds = isColon(text, at + 6, end);
    boolean whole = !seconds || isNumber(text, at + 7, end, 59);
    if (!clock || !whole || !isShift(text, at + (seconds ? 9 : 6), end)) {
      throw EdtfFault.time(text, at);
    }
    return end;
  }

  private static boolean isShift(String text, int at, int end) {
    if (at == end) {
      return true;
    }
    char sign = text.charAt(at);
    if (sign == 'Z') {
      return at + 1 == end;
    }
    if ((sign != '+' && sign != '-') || !isNumber(text, at + 1, end, 23)) {
      return false;
    }
    boolean minutes =
        at + 6 == end && isColon(text, at + 3, end) && isNumber(text, at + 4, end, 59);
    if (at + 3 != end && !minutes) {
      return false;
    }
    int shift = number(text, at + 1) * 60 + (minutes ? number(text, at + 4) : 0);
    return shift <= FURTHEST && (shift > 0 || sign == '+');
  }

  private static boolean isColon(String text, int at, int end) {
    return at < end && text.charAt(at) == ':';
  }

  private static boolean isNumber(String text, int at, int end, int max) {
    if (at + 2 > end || !Ascii.isDigit(text.charAt(at)) || !Ascii.isDigit(text.charAt(at + 1))) {
      return false;
    }
    return number(text, at) <= max;
  }

  private static int number(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }
}
