package factfile.render;

/** Keeps text from a base from moving the cursor, changing colours or hiding other text. */
public final class Visible {
  private Visible() {}

  /**
   * The text with control and bidirectional formatting characters shown as {@code \}{@code u{…}}.
   */
  public static String text(String text) {
    int first = firstHidden(text);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    shown.append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c)) {
        shown.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** The same on one line: line ends and tabs of running text are spaces. */
  static String line(String text) {
    String spaced = text;
    for (char c : new char[] {'\n', '\r', '\t'}) {
      spaced = spaced.indexOf(c) < 0 ? spaced : spaced.replace(c, ' ');
    }
    return text(spaced);
  }

  private static int firstHidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** C0, DEL, C1, line and paragraph separators, and what changes the direction of text. */
  static boolean isHidden(char c) {
    if (c >= ' ' && c < 127) {
      return false;
    }
    return c < 0xa0
        || c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
