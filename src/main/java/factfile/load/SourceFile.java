package factfile.load;

import factfile.model.Position;

/** The text of one file, and its lines for excerpts. */
final class SourceFile {
  private final String name;
  private final String text;

  /**
   * @param name as shown to people
   */
  SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  Position position(int line, int column) {
    return new Position(name, line, column);
  }

  /** A line by its 1-based number, without its end; empty past the last one. */
  String line(int number) {
    int start = 0;
    for (int i = 1; i < number; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return "";
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    String line = end < 0 ? text.substring(start) : text.substring(start, end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
