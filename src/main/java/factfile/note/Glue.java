package factfile.note;

/** What stands right before a value, and whether the value is only a part of it. */
final class Glue {
  /** Between digits these make one number, or one day, of both. */
  private static final String WITHIN_NUMBERS = ".,'’";

  private static final String WITHIN_DAYS = "./-";

  /** A word before a number cannot stand right behind these. */
  private static final String NO_WORD_AFTER = ".,:/_@^+-−–'’#&\\";

  private Glue() {}

  /** Whether a blank or the beginning of something in brackets or quotes stands before. */
  static boolean isApart(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{\"'“‘„«|".indexOf(before) >= 0;
  }

  /** Whether a word may be put there, with a blank behind it. */
  static boolean takesWord(String text, int at) {
    return at == 0
        || !(isWordPart(text.codePointBefore(at))
            || NO_WORD_AFTER.indexOf(text.charAt(at - 1)) >= 0);
  }

  /**
   * Whether what begins there is the rest of a longer word, number or day.
   *
   * @param floor where the tokens begin that may belong to it
   */
  static boolean isRest(String text, int at, int floor, boolean day) {
    if (at == 0 || !isWordPart(text.codePointAt(at))) {
      return false;
    }
    int before = text.codePointBefore(at);
    if (isWordPart(before)) {
      return true;
    }
    if (at < floor + 2 || !isDigit(text.charAt(at - 2)) || !isDigit(text.charAt(at))) {
      return false;
    }
    return day
        ? WITHIN_DAYS.indexOf(before) >= 0
        : WITHIN_NUMBERS.indexOf(before) >= 0 || isGroup(text, at);
  }

  /** The second group of {@code 1 200}: three digits, one blank after one to three others. */
  private static boolean isGroup(String text, int at) {
    boolean blank = Character.isSpaceChar(text.charAt(at - 1));
    int before = digits(text, at - 2, -1);
    int lead = at - 2 - before;
    boolean whole = lead < 0 || ".,".indexOf(text.charAt(lead)) < 0;
    return blank && whole && before < 4 && digits(text, at, 1) == 3;
  }

  private static int digits(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && isDigit(text.charAt(at))) {
      at += step;
    }
    return Math.abs(at - from);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
