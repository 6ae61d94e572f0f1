package factfile.note;

import factfile.model.text.Position;

/**
 * The lines of a note on which marks stand, asked for in the order of the file: each line is sought
 * and cut once, however many marks stand on it.
 */
final class MarkedLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String path;
  private final String source;
  private int number = 1;
  private int start;
  private int end;
  private String line;

  MarkedLines(String path, String source) {
    this.path = path;
    this.source = source;
    this.end = endOfLine();
  }

  private int endOfLine() {
    int found = source.indexOf('\n', start);
    return found < 0 ? source.length() : found;
  }

  /**
   * The place of a character, columns counted without a byte order mark.
   *
   * @param at not on a line before that of the last one asked for
   */
  Position position(int at) {
    seek(at);
    return new Position(path, number, at - start + (isMarked() ? 0 : 1));
  }

  /**
   * The line that a character, or its end, stands on; without blanks at its end.
   *
   * @param at not on a line before that of the last one asked for
   */
  String line(int at) {
    seek(at);
    if (line == null) {
      line = source.substring(isMarked() ? 1 : start, end).stripTrailing();
    }
    return line;
  }

  private boolean isMarked() {
    return start == 0 && source.startsWith(BYTE_ORDER_MARK);
  }

  private void seek(int at) {
    while (at > end) {
      start = end + 1;
      end = endOfLine();
      number++;
      line = null;
    }
  }
}
