package factfile.render.visible;

/** Whether a code point that shows as nothing shapes what it stands beside. */
final class Shaping {
  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int LAST_TAG = 0xe007f;

  /** A flag of a region has a code of so many letters and digits: {@code gbsct}. */
  private static final int SHORTEST_CODE = 3;

  private static final int LONGEST_CODE = 6;

  /** Blocks of pictures, without the letters of flags: first and last of each. */
  private static final int[] PICTURES = {
    0xa9, 0xa9, 0xae, 0xae, 0x203c, 0x203c, 0x2049, 0x2049, 0x2122, 0x2122, 0x2139, 0x2139, 0x2190,
    0x21ff, 0x2300, 0x23ff, 0x24c2, 0x24c2, 0x25a0, 0x27bf, 0x2900, 0x297f, 0x2b00, 0x2bff, 0x3030,
    0x3030, 0x303d, 0x303d, 0x3297, 0x3297, 0x3299, 0x3299, 0x1f000, 0x1f1e5, 0x1f200, 0x1faff
  };

  private Shaping() {}

  /** Whether the joiner or the variation selector there has what it works on. */
  static boolean isPart(String text, int at) {
    int c = text.charAt(at);
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    if (c == Unseen.TEXT_STYLE || c == Unseen.EMOJI_STYLE) {
      return isBase(before);
    }
    int after = at + 1 < text.length() ? text.codePointAt(at + 1) : 0;
    return isWithinWord(before, after, c) || (isPicture(after) && isPicture(styled(text, at)));
  }

  /** What stands before, and before the variation selector there. */
  private static int styled(String text, int at) {
    int before = text.codePointBefore(at);
    boolean selector = before == Unseen.TEXT_STYLE || before == Unseen.EMOJI_STYLE;
    return selector && at > 1 ? text.codePointBefore(at - 1) : before;
  }

  private static boolean isBase(int c) {
    return !isMark(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && !Unseen.isUnseen(c);
  }

  /**
   * Between letters and their signs. Digits of other scripts count with a letter beside them, as
   * Persian numbers are joined to what they count; a joiner behind the sign of an Indic letter
   * shapes that alone.
   */
  private static boolean isWithinWord(int before, int after, int joiner) {
    boolean letters = Character.isLetter(before) || Character.isLetter(after) || isMark(before);
    boolean between = letters && isOfWord(before) && isOfWord(after);
    boolean sign = joiner == Unseen.JOINER && before >= 0x900 && before <= 0xdff && isMark(before);
    return between || (sign && !Unseen.isUnseen(after));
  }

  private static boolean isOfWord(int c) {
    boolean digit = c > 127 && Character.isDigit(c);
    return (Character.isLetter(c) || isMark(c) || digit) && !Unseen.isUnseen(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isPicture(int c) {
    for (int i = 0; i < PICTURES.length && c >= PICTURES[i]; i += 2) {
      if (c <= PICTURES[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tag there belongs to a black flag with a region's code and an end. */
  static boolean isPartOfFlag(String text, int at) {
    int flag = at;
    for (int tags = 0; flag > 0 && tags <= LONGEST_CODE; tags++) {
      int before = text.codePointBefore(flag);
      flag -= Character.charCount(before);
      if (before == BLACK_FLAG) {
        return at <= endOfFlag(text, flag + 2);
      }
      if (!isCode(before)) {
        return false;
      }
    }
    return false;
  }

  /** Where the last tag of a flag stands; -1 where it has none. */
  private static int endOfFlag(String text, int start) {
    int at = start;
    int length = 0;
    while (at < text.length() && isCode(text.codePointAt(at))) {
      at += 2;
      length++;
    }
    boolean whole = length >= SHORTEST_CODE && length <= LONGEST_CODE;
    return whole && at < text.length() && text.codePointAt(at) == LAST_TAG ? at : -1;
  }

  /** Tags of digits and small letters. */
  private static boolean isCode(int c) {
    return (c >= 0xe0030 && c <= 0xe0039) || (c >= 0xe0061 && c <= 0xe007a);
  }
}
