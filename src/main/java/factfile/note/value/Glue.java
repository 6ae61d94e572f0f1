package factfile.note.value;

import factfile.markdown.Passage;

/** What stands right before a value, and whether the value is only a part of it. */
final class Glue {
  /** Between digits these make one number, or one day, of both. */
  private static final String WITHIN_NUMBERS = ".,'’";

  private static final String WITHIN_DAYS = "./-";

  /** A word before a number cannot stand right behind these. */
  private static final String NO_WORD_AFTER = ".,:/_@^+-−–'’#&\\";

  /** What may open something right before a value. */
  private static final String OPENING = "([{\"'“‘„«|~";

  /** What may end something right before a value. */
  private static final String SEPARATING = ",;:—|";

  /** Code, an image or a tag. */
  private static final char HOLE = Passage.HOLE;

  /** No address in a note is longer, in UTF-16 units. */
  private static final int LONGEST_WORD = 2_000;

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

  /**
   * Whether a value may begin there: at the beginning, behind a blank, or behind what opens or
   * separates something and does itself belong to no number, day or address.
   */
  static boolean isClear(String text, int at) {
    int start = at;
    while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start == 0 || isBlank(text.charAt(start - 1)) || text.charAt(start - 1) == HOLE) {
      return isPaired(text, start, at);
    }
    char before = text.charAt(start - 1);
    boolean bracket = start < at && "([{“„«|".indexOf(text.charAt(start)) >= 0;
    boolean separates = SEPARATING.indexOf(before) >= 0 && !isDigitBefore(text, start - 1);
    return isArrow(text, start) || ((separates || bracket) && !isAddress(text, at));
  }

  /** Tildes are markup in pairs only: one alone is a qualifier, and none of a longer run. */
  private static boolean isPaired(String text, int from, int to) {
    int tildes = 0;
    for (int at = from; at < to; at++) {
      tildes += text.charAt(at) == '~' ? 1 : 0;
    }
    return tildes == 0 || (tildes == 2 && text.substring(from, to).contains("~~"));
  }

  /** Whether an arrow, and nothing longer, ends there: {@code ->}, {@code =>}, {@code -->}. */
  static boolean isArrow(String text, int end) {
    int start = end - 1;
    if (start < 1 || text.charAt(start) != '>') {
      return end > 0 && text.charAt(end - 1) == '→';
    }
    return "-=–—".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isDigitBefore(String text, int at) {
    return at > 0 && Character.isDigit(text.codePointBefore(at));
  }

  /** Whether the word that ends there has the signs of an address. */
  private static boolean isAddress(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_WORD && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    return word.indexOf('/') >= 0 || word.indexOf('@') >= 0 || word.startsWith("www.");
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
