package factfile.note;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment that begins with {@code fact:}, found in the bare text of a file. This knows nothing of
 * Markdown: it is what refreshing is held against.
 *
 * @param start where it begins
 * @param end where it ends
 * @param words its words, apart by single blanks
 */
record RawMarker(int start, int end, String words) {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** All of a text, in order, whether they count or stand in code. */
  static List<RawMarker> all(String text) {
    List<RawMarker> all = new ArrayList<>();
    int at = text.indexOf(OPEN);
    while (at >= 0) {
      int close = text.indexOf(CLOSE, at + OPEN.length());
      String words = close < 0 ? "" : words(text.substring(at + OPEN.length(), close));
      boolean marker = words.startsWith("fact:");
      if (marker) {
        all.add(new RawMarker(at, close + CLOSE.length(), words));
      }
      at = text.indexOf(OPEN, marker ? close + CLOSE.length() : at + 1);
    }
    return all;
  }

  /** On one line, without what lines of lists and quotations begin with. */
  private static String words(String content) {
    return content.replaceAll("\\r?\\n[ \\t>]*", " ").replaceAll("\\s+", " ").strip();
  }

  boolean begins() {
    return words.equals("fact:begin") || words.startsWith("fact:begin ");
  }

  boolean ends() {
    return words.equals("fact:end") || words.startsWith("fact:end ");
  }

  /** What refreshing may not change: all but the value, or the sum. */
  String name() {
    if (begins()) {
      return words;
    }
    return ends()
        ? words.replaceFirst(" sum=\\S*", "")
        : words.replaceFirst("^([^ =]*)=\\S*", "$1");
  }

  /** The value that it has noted; empty for none. */
  String value() {
    int equals = words.indexOf('=');
    int blank = words.indexOf(' ');
    if (equals < 0 || (blank >= 0 && blank < equals)) {
      return "";
    }
    String value =
        MarkerText.unescape(words.substring(equals + 1, blank < 0 ? words.length() : blank));
    return value == null ? "" : value;
  }
}
