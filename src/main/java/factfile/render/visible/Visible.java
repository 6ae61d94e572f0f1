package factfile.render.visible;

/** Keeps text from a base from moving the cursor, changing colours or hiding other text. */
public final class Visible {
  private Visible() {}

  /**
   * The text with what nobody would see shown as {@code \}{@code u{…}}: control and bidirectional
   * formatting characters, default-ignorable code points where they shape nothing, and what is no
   * character.
   */
  public static String text(String text) {
    return text(text, "");
  }

  /**
   * The same, but for some that the place can hold.
   *
   * @param kept control characters that stay
   */
  public static String text(String text, String kept) {
    int first = firstHidden(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    shown.append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isHidden(text, i) && kept.indexOf(c) < 0) {
        shown.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        shown.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /** The same on one line: line ends and tabs of running text are spaces. */
  public static String line(String text) {
    String spaced = text;
    for (char c : new char[] {'\n', '\r', '\t'}) {
      spaced = spaced.indexOf(c) < 0 ? spaced : spaced.replace(c, ' ');
    }
    return text(spaced);
  }

  /**
   * Where the next code point that is not written as it is stands; -1 for nowhere.
   *
   * @param from where a code point begins
   */
  public static int firstHidden(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 127) {
        continue;
      }
      if (isHidden(text, i)) {
        return i;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return -1;
  }

  /**
   * Whether the code point there is not written as it is.
   *
   * @param at where it begins
   */
  public static boolean isHidden(String text, int at) {
    int c = text.codePointAt(at);
    return c > 0xffff
        ? Unseen.isUnseen(c) && !Shaping.isPartOfFlag(text, at)
        : isHidden((char) c)
            || Character.isSurrogate((char) c)
            || (Unseen.isSelectorOrJoiner(c) && !Shaping.isPart(text, at));
  }

  /**
   * C0, DEL, C1, line and paragraph separators, what changes the direction of text, and what shows
   * as nothing wherever it stands.
   */
  public static boolean isHidden(char c) {
    if (c >= ' ' && c < 127) {
      return false;
    }
    return c < 0xa0
        || c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || (Unseen.isUnseen(c) && !Unseen.isSelectorOrJoiner(c));
  }
}
