package factfile.note.guard;

import factfile.note.marker.MarkerText;
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
  private static final String FACT = "fact:";

  /** All of a text, in order, whether they count or stand in code. */
  static List<RawMarker> all(String text) {
    List<RawMarker> all = new ArrayList<>();
    int at = text.indexOf(OPEN);
    int close = 0;
    while (at >= 0 && close >= 0) {
      int inner = at + OPEN.length();
      close = close < inner ? text.indexOf(CLOSE, inner) : close;
      boolean marker = close >= 0 && isMarker(text, inner, close);
      if (marker) {
        all.add(new RawMarker(at, close + CLOSE.length(), words(text.substring(inner, close))));
      }
      at = text.indexOf(OPEN, marker ? close + CLOSE.length() : at + 1);
    }
    return all;
  }

  /** Whether the words of a comment begin with {@link #FACT}; no more of it is read. */
  private static boolean isMarker(String text, int from, int to) {
    int at = from;
    boolean line = false;
    while (at < to && (isBlank(text.charAt(at)) || (line && text.charAt(at) == '>'))) {
      line = text.charAt(at) == '\n' || (line && "\t >".indexOf(text.charAt(at)) >= 0);
      at++;
    }
    return at + FACT.length() <= to && text.startsWith(FACT, at);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
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
