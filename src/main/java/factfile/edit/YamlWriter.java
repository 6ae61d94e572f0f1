package factfile.edit;

import java.util.List;
import java.util.Map;

/**
 * Writes records in the style of a base that is kept by hand: a key a line, short lists in
 * brackets, quotes only where YAML would read something else.
 */
final class YamlWriter {
  /** What is longer than this is not put on one line with other keys. */
  private static final int LINE = 100;

  private final StringBuilder text = new StringBuilder();

  private YamlWriter() {}

  /**
   * An item of a list.
   *
   * @param column how far its dash is indented
   * @param braces whether it may stand in braces on one line, where that is short
   */
  static String item(Map<String, Object> record, int column, boolean braces) {
    YamlWriter writer = new YamlWriter();
    writer.append(record, column, braces);
    return writer.text.toString();
  }

  private void append(Object item, int column, boolean braces) {
    text.append(" ".repeat(column)).append("- ");
    String line = YamlScalar.flow(item);
    boolean fits = column + 2 + line.length() <= LINE;
    if (item instanceof Map<?, ?> block && !(braces && fits && isFlat(block))) {
      keys(block, column + 2);
    } else {
      text.append(line).append('\n');
    }
  }

  private static boolean isFlat(Map<?, ?> block) {
    for (Object value : block.values()) {
      if (value instanceof String string && string.indexOf('\n') >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The first key stands behind what is there already. */
  private void keys(Map<?, ?> block, int column) {
    boolean first = true;
    for (Map.Entry<?, ?> entry : block.entrySet()) {
      text.append(first ? "" : " ".repeat(column));
      text.append(YamlScalar.plainOrQuoted(String.valueOf(entry.getKey()), false)).append(':');
      value(entry.getValue(), column);
      first = false;
    }
  }

  private void value(Object value, int column) {
    if (value instanceof List<?> list && !isLine(list)) {
      text.append('\n');
      for (Object item : list) {
        append(item, column + 2, true);
      }
    } else if (value instanceof Map<?, ?> block && !isShort(block, column)) {
      text.append('\n').append(" ".repeat(column + 2));
      keys(block, column + 2);
    } else if (value instanceof String string) {
      text.append(' ').append(YamlScalar.block(string, column + 2)).append('\n');
    } else {
      text.append(' ').append(YamlScalar.flow(value)).append('\n');
    }
  }

  /** Lists of ids and words stand in brackets; lists of blocks do not. */
  private static boolean isLine(List<?> list) {
    for (Object item : list) {
      if (!(item instanceof String string) || string.indexOf('\n') >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(Map<?, ?> block, int column) {
    return isFlat(block) && column + YamlScalar.flow(block).length() <= LINE;
  }
}
