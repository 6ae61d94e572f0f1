package factfile.edit;

import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import java.util.List;
import java.util.Map;

/** A file of a base, seen as lists of records that can grow. */
final class Outline {
  private final String name;
  private final String text;
  private final Lines lines;
  private final Node root;

  /**
   * @param name as shown to people
   * @throws EditError where it is no YAML
   */
  Outline(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = new Lines(text);
    YamlText read = YamlText.read(name, text);
    this.root = read.root();
    if (!read.problems().isEmpty() || root instanceof Node.Sequence) {
      throw new EditError(name + " has problems", "`factfile check` lists them; mend it first");
    }
  }

  /** Where a record goes in a list of the file, which is begun where it has none. */
  Insertion into(String list, List<Map<String, Object>> records) {
    Node.Mapping whole = root instanceof Node.Mapping mapping ? mapping : null;
    if (whole != null && isFlow(whole)) {
      throw inBraces(name);
    }
    Node.Entry entry = whole == null ? null : whole.entry(list);
    if (entry == null) {
      return newList(list, records);
    }
    return grown(entry, following(whole, entry, lines.end()), records);
  }

  /** Where something goes in a list inside a record. */
  Insertion intoRecord(String id, String list, List<Map<String, Object>> items) {
    Found record = find(root, id, lines.end());
    if (record == null) {
      throw new IllegalStateException(id + " does not stand in " + name);
    }
    if (isFlow(record.mapping())) {
      throw inBraces("`" + id + "`");
    }
    Node.Entry entry = record.mapping().entry(list);
    if (entry != null) {
      return grown(entry, following(record.mapping(), entry, record.end()), items);
    }
    int column = record.mapping().position().column() - 1;
    StringBuilder grown = new StringBuilder(" ".repeat(column)).append(list).append(":\n");
    for (Map<String, Object> item : items) {
      grown.append(YamlWriter.item(item, column + 2, true));
    }
    return at(lastLine(record.end(), column - 1) + 1, grown.toString());
  }

  private EditError inBraces(String what) {
    return new EditError(
        what + " stands in braces or brackets, which cannot grow without being written anew",
        "write it with a line for each key or `- ` item; or name another file with --into");
  }

  private boolean isFlow(Node node) {
    char first = text.charAt(lines.offset(node.position()));
    return first == '{' || first == '[';
  }

  /** The line on which something else begins after an entry. */
  private static int following(Node.Mapping mapping, Node.Entry entry, int end) {
    int line = entry.key().position().line();
    int next = end;
    for (Node.Entry other : mapping.entries()) {
      int at = other.key().position().line();
      next = at > line && at < next ? at : next;
    }
    return next;
  }

  private Insertion grown(Node.Entry entry, int end, List<Map<String, Object>> records) {
    if (entry.value() instanceof Node.Scalar scalar && scalar.isNull()) {
      int column = entry.key().position().column() + 1;
      return at(entry.key().position().line() + 1, items(records, column, false, column > 2));
    }
    if (!(entry.value() instanceof Node.Sequence sequence) || isFlow(sequence)) {
      throw inBraces("`" + entry.key().text() + "` in " + name);
    }
    List<Node> items = sequence.items();
    int column = dash(items.get(0));
    Node last = items.get(items.size() - 1);
    boolean braces = last instanceof Node.Mapping && isFlow(last);
    int line = lastLine(end, column) + 1;
    return at(line, items(records, column, isParted(items, braces), braces));
  }

  /** Whether a blank line stands between the items. */
  private boolean isParted(List<Node> items, boolean braces) {
    if (items.size() < 2) {
      return !braces && dash(items.get(0)) <= 2;
    }
    int line = items.get(items.size() - 1).position().line();
    return lines.line(line - 1).isBlank();
  }

  private static String items(
      List<Map<String, Object>> records, int column, boolean parted, boolean braces) {
    StringBuilder items = new StringBuilder();
    for (Map<String, Object> record : records) {
      items.append(parted ? "\n" : "").append(YamlWriter.item(record, column, braces));
    }
    return items.toString();
  }

  /** How far the dash before an item is indented. */
  private int dash(Node item) {
    int at = lines.offset(item.position()) - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    int start = text.lastIndexOf('\n', at) + 1;
    if (at < 0 || text.charAt(at) != '-') {
      throw inBraces(name);
    }
    return at - start;
  }

  /** The last line before {@code end} that belongs to what is indented farther than a column. */
  private int lastLine(int end, int column) {
    int line = end - 1;
    while (line > 1 && isBetween(lines.line(line), column)) {
      line--;
    }
    return line;
  }

  private static boolean isBetween(String line, int column) {
    int indent = line.length() - line.stripLeading().length();
    boolean comment = line.startsWith("#", indent) && indent <= column;
    return line.isBlank() || comment || line.equals("...");
  }

  private Insertion newList(String list, List<Map<String, Object>> records) {
    boolean braces = list.equals("sources") || list.equals("passages");
    StringBuilder begun = new StringBuilder(text.isBlank() ? "" : "\n").append(list).append(":\n");
    boolean parted = false;
    for (Map<String, Object> record : records) {
      begun.append(parted ? "\n" : "").append(YamlWriter.item(record, 2, braces));
      parted = !braces;
    }
    return at(lines.end(), begun.toString());
  }

  /** Before a line; where the text ends without a line end, it gets one. */
  private Insertion at(int line, String added) {
    int offset = lines.start(line);
    boolean open = offset > 0 && text.charAt(offset - 1) != '\n';
    return new Insertion(offset, ((open ? "\n" : "") + added).replace("\n", lines.ending()));
  }

  private record Found(Node.Mapping mapping, int end) {}

  /** The record of that id, wherever it stands, and the line on which something else begins. */
  private static Found find(Node node, String id, int end) {
    if (node instanceof Node.Mapping mapping) {
      Node.Entry own = mapping.entry("id");
      if (own != null && own.value() instanceof Node.Scalar scalar && scalar.text().equals(id)) {
        return new Found(mapping, end);
      }
      for (Node.Entry entry : mapping.entries()) {
        Found found = find(entry.value(), id, following(mapping, entry, end));
        if (found != null) {
          return found;
        }
      }
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = sequence.items();
      for (int i = 0; i < items.size(); i++) {
        int next = i + 1 < items.size() ? items.get(i + 1).position().line() : end;
        Found found = find(items.get(i), id, next);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
