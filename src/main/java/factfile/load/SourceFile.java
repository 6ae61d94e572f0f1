package factfile.load;

import factfile.model.Position;

/** The text of one file, and its lines for excerpts. */
final class SourceFile {
  private final String name;
  private final String text;
  private final LineIndex lines;

  /**
   * @param name as shown to people
   */
  SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = new LineIndex(text);
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  LineIndex lines() {
    return lines;
  }

  Position position(int line, int column) {
    return new Position(name, line, column);
  }
}
