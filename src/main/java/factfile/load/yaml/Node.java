package factfile.load.yaml;

import factfile.model.text.Position;
import java.util.List;

/** A piece of YAML that knows where it stands. Its lists belong to it, and nobody changes them. */
public sealed interface Node {
  Position position();

  /** What it is called in messages. */
  String described();

  /** How many characters a caret underlines. */
  default int width() {
    return 1;
  }

  /**
   * @param text as it stands in the file, without its quotes; empty for nothing at all
   * @param quoted whether it stood in quotes
   * @param file name of the file; most places are never asked for, so none is made for each
   */
  record Scalar(String text, boolean quoted, boolean isNull, String file, int line, int column)
      implements Node {
    @Override
    public Position position() {
      return new Position(file, line, column);
    }

    @Override
    public String described() {
      return isNull ? "nothing" : "a single value";
    }

    @Override
    public int width() {
      int end = text.indexOf('\n');
      return Math.max(1, (end < 0 ? text.length() : end) + (quoted ? 2 : 0));
    }
  }

  /** A YAML list. */
  record Sequence(List<Node> items, String file, int line, int column) implements Node {
    @Override
    public Position position() {
      return new Position(file, line, column);
    }

    @Override
    public String described() {
      return "a list";
    }
  }

  /** A YAML mapping, its keys in the order of the file and each once. */
  record Mapping(List<Entry> entries, Position position) implements Node {
    @Override
    public String described() {
      return "a block of keys";
    }

    /** The entry of a key, or null. */
    public Entry entry(String key) {
      // Asked some twenty times for each record: an iterator would show, and so would whole texts.
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        String text = entry.key().text();
        if (text.hashCode() == key.hashCode() && text.equals(key)) {
          return entry;
        }
      }
      return null;
    }
  }

  /** One key of a mapping and its value. */
  record Entry(Scalar key, Node value) {}
}
