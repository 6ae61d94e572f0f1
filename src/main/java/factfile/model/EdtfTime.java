package factfile.model;

/** The time of day of a Level 0 date-time. It is checked and then dropped: only the day counts. */
final class EdtfTime {

  private EdtfTime() {}

  /**
   * Passes over {@code Thh:mm:ss}, alone or with {@code Z}, {@code +hh}, {@code -hh}, {@code
   * +hh:mm} or {@code -hh:mm}.
   *
   * @param at the index of the {@code T}
   * @return {@code end}, the end of the text
   */
  static int skip(String text, int at, int end) throws EdtfException {
    boolean clock =
        isNumber(text, at + 1, end, 23)
            && isColon(text, at + 3, end)
            && isNumber(text, at + 4, end, 59)
            && isColon(text, at + 6, end)
            && isNumber(text, at + 7, end, 59);
    if (!clock || !isShift(text, at + 9, end)) {
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
    return at + 3 == end
        || (at + 6 == end && isColon(text, at + 3, end) && isNumber(text, at + 4, end, 59));
  }

  private static boolean isColon(String text, int at, int end) {
    return at < end && text.charAt(at) == ':';
  }

  private static boolean isNumber(String text, int at, int end, int max) {
    if (at + 2 > end || !Ascii.isDigit(text.charAt(at)) || !Ascii.isDigit(text.charAt(at + 1))) {
      return false;
    }
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0' <= max;
  }
}
