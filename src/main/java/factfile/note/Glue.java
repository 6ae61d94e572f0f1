package factfile.note;

/** What stands right before a value, and whether the value is only a part of it. */
final class Glue {
  /** Between digits these make one number, or one day, of both. */
  private static final String WITHIN_NUMBERS = ".,'’\u00a0\u2009\u202f";

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

  /** Whether what begins there is the rest of a longer word, number or day. */
  static boolean isRest(String text, int at, boolean day) {
    if (at == 0 || at >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    if (isWordPart(before)) {
      return true;
    }
    String within = day ? WITHIN_DAYS : WITHIN_NUMBERS;
    return at > 1
        && within.indexOf(before) >= 0
        && isDigit(text.charAt(at - 2))
        && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
