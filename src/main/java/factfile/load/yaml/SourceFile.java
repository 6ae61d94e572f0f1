package factfile.load.yaml;

import factfile.model.text.Position;

/** The text of one file, and its lines for excerpts. */
public final class SourceFile {
  private final String name;
  private final String text;
  private final int before;
  private LineIndex lines;

  /**
   * @param name as shown to people
   */
  public SourceFile(String name, String text) {
    this(name, text, 0);
  }

  /**
   * Whole lines out of a file.
   *
   * @param before how many lines stand before them
   */
  public SourceFile(String name, String text, int before) {
    this.name = name;
    this.text = text;
    this.before = before;
  }

  int before() {
    return before;
  }

  public String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** Made when it is first asked for: a file without problems needs none. */
  LineIndex lines() {
    if (lines == null) {
      lines = new LineIndex(text, before);
    }
    return lines;
  }

  public Position position(int line, int column) {
    return new Position(name, line, column);
  }
}
