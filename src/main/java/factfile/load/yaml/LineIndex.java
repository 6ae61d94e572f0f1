package factfile.load.yaml;

import java.util.Arrays;

/**
 * Where the lines of a text begin. The parser counts columns in code points; files are shown, and
 * carets placed, by characters.
 */
final class LineIndex {
  private final String text;
  private final int before;
  private int[] starts = new int[64];
  private int count = 1;

  /** Whether any character takes two places; in most texts none does. */
  private final boolean astral;

  /**
   * @param before the number of the line before the first
   */
  LineIndex(String text, int before) {
    this.text = text;
    this.before = before;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    this.astral = text.codePointCount(0, text.length()) < text.length();
  }

  /** The 1-based column in characters of a 1-based column in code points. */
  int column(int line, int codePoints) {
    if (!astral) {
      return codePoints;
    }
    int at = start(line);
    for (int i = 1; i < codePoints && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at - start(line) + 1;
  }

  /** The character at a 1-based line and column; a line end past the text. */
  char charAt(int line, int column) {
    int at = start(line) + column - 1;
    return at < text.length() ? text.charAt(at) : '\n';
  }

  /** A line by its 1-based number, without its end; empty past the last one. */
  String line(int number) {
    int start = start(number);
    int end = text.indexOf('\n', start);
    String line = end < 0 ? text.substring(start) : text.substring(start, end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private int start(int line) {
    int index = line - before - 1;
    return index < count ? starts[index] : text.length();
  }

  /** Whether a comment without a space after its sign follows a value: {@code gazette #p1}. */
  boolean isCutByComment(int line, int column, int length) {
    int at = start(line) + column - 1 + length;
    int sign = at;
    while (sign < text.length() && text.charAt(sign) == ' ') {
      sign++;
    }
    boolean comment = sign > at && sign + 1 < text.length() && text.charAt(sign) == '#';
    return comment && text.charAt(sign + 1) > ' ' && text.charAt(sign + 1) != '#';
  }
}
