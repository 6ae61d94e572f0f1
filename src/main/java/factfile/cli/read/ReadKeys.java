package factfile.cli.read;

import factfile.edit.Kind;
import java.util.ArrayList;
import java.util.List;

/** What keys do. */
final class ReadKeys {
  /** Each with what it does, as {@code ?} shows them. */
  private static final List<String[]> ALL =
      List.of(
          new String[] {"Enter", "take the record, and who comes with it; else go on"},
          new String[] {"x", "pass it: it is not proposed again"},
          new String[] {"1 to 9", "mend a line: typing replaces it, Esc leaves it"},
          new String[] {"m", "another key: place, tags, id, …"},
          new String[] {"Tab", "another proposal of the paragraph; this one stays open"},
          new String[] {"↓ ↑", "the next sentence, the last"},
          new String[] {"e c d", "an event, a count, a deadline from the sentence"},
          new String[] {"s n t", "a statement, an entity, a term from it"},
          new String[] {"Space → j", "the next paragraph"},
          new String[] {"← k", "the paragraph before"},
          new String[] {"u", "take back what was taken or passed last, and so on"},
          new String[] {"q Ctrl-C", "leave; the next `read` goes on here"});

  private ReadKeys() {}

  /** The kind that a key makes a record of; null for other keys. */
  static Kind kind(String key) {
    return switch (key) {
      case "e" -> Kind.EVENT;
      case "c" -> Kind.COUNT;
      case "d" -> Kind.DEADLINE;
      case "s" -> Kind.STATEMENT;
      case "n" -> Kind.ENTITY;
      case "t" -> Kind.TERM;
      default -> null;
    };
  }

  static List<String> page(int columns) {
    List<String> lines = new ArrayList<>();
    for (String[] each : ALL) {
      lines.add(String.format("  %-10s %s", each[0], each[1]));
    }
    lines.replaceAll(line -> line.length() > columns ? line.substring(0, columns) : line);
    return lines;
  }

  /** Those that matter now, as many as a line has room for. */
  static String line(ReadSession session, int columns) {
    List<String> keys = new ArrayList<>();
    if (session.isAtEnd()) {
      keys.addAll(List.of("q leave", "← back", "u take back", "? keys"));
    } else if (session.form() == null) {
      keys.addAll(List.of("Enter go on", "ecdsnt add", "? keys", "q leave", "← back", "u undo"));
    } else {
      int lines = Math.min(9, session.lines().size());
      keys.addAll(List.of("Enter take", session.isOwn() ? "x drop" : "x pass"));
      keys.addAll(List.of("1-" + lines + " mend", "Space on", "u undo", "? keys", "q leave"));
      keys.addAll(List.of("Tab other", "ecdsnt add", "← back"));
    }
    StringBuilder line = new StringBuilder(keys.get(0));
    for (String key : keys.subList(1, keys.size())) {
      if (line.length() + key.length() + 2 <= columns) {
        line.append("  ").append(key);
      }
    }
    return line.toString();
  }
}
