package factfile.load.yaml;

import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads values that stand on one line: plain, in quotes without escapes, in brackets and braces.
 */
final class PlainValue {
  /** What a plain value does not begin with, or not without meaning more. */
  private static final String INDICATORS = "&*!|>%@`?:,[]{}#\"'";

  /** As deep as lists and blocks may stand in each other on a line. */
  private static final int DEEP = 20;

  private final SourceFile file;
  private final PlainCursor text;
  private int depth;

  PlainValue(SourceFile file, PlainCursor text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The value that the rest of the line is, or a text that stands below it.
   *
   * @param column that of the key or the dash before it
   */
  Node after(int column) {
    depth = 0;
    text.skipBlanks();
    if (text.here() == '|' || text.here() == '>') {
      return below(column);
    }
    Node value = value(false);
    text.refuseUnless(text.isLineEnd());
    return value;
  }

  /** Lines of one depth without a gap, kept as they are or joined to one. */
  private Node below(int outer) {
    int line = text.line();
    int column = text.column() + 1;
    boolean kept = text.here() == '|';
    text.skip();
    boolean stripped = text.here() == '-';
    if (stripped) {
      text.skip();
    }
    text.refuseUnless(text.here() == '\n' && text.toNextLine() && !text.isBlankLine());
    int depth = text.column();
    text.refuseUnless(depth > outer && depth > 0);
    StringBuilder value = new StringBuilder(text.restOfLine());
    while (text.toNextLine() && text.column() == depth) {
      value.append(kept ? '\n' : ' ').append(text.restOfLine());
    }
    text.refuseUnless(!text.isContent() || (text.column() <= outer && !text.isBlankLine()));
    text.refuseUnless(stripped ? !text.endsInBlanks() : text.isAfterLineEnd());
    return new Node.Scalar(value + (stripped ? "" : "\n"), false, false, file.name(), line, column);
  }

  private Node value(boolean inside) {
    return switch (text.here()) {
      case '"', '\'' -> quoted();
      case '[', '{' -> nested();
      default -> plain(inside);
    };
  }

  private Node quoted() {
    int line = text.line();
    int column = text.column() + 1;
    char quote = text.here();
    text.skip();
    int start = text.mark();
    while (text.here() != quote) {
      text.refuseUnless(text.here() != '\n' && (text.here() != '\\' || quote == '\''));
      text.skip();
    }
    String value = text.since(start);
    text.skip();
    text.refuseUnless(text.here() != quote);
    return new Node.Scalar(value, true, false, file.name(), line, column);
  }

  /**
   * @param inside whether it stands in brackets or braces, where commas end it
   */
  private Node.Scalar plain(boolean inside) {
    int line = text.line();
    int column = text.column() + 1;
    char first = text.here();
    boolean begins = INDICATORS.indexOf(first) < 0 && first != '\n';
    text.refuseUnless(begins && (first != '-' || isOfWord(text.next(), inside)));
    int start = text.mark();
    int end = start;
    while (isOfValue(text.here(), inside)) {
      char c = text.here();
      boolean comment = c == ' ' && text.next() == '#';
      if (comment) {
        break;
      }
      text.refuseUnless(c != ':' || isOfWord(text.next(), inside));
      text.refuseUnless(c != '?' || !inside || end == text.mark());
      text.skip();
      end = text.skipWord() || c != ' ' ? text.mark() : end;
    }
    String value = text.between(start, end);
    text.refuseUnless(!isNothing(value));
    return new Node.Scalar(value, false, false, file.name(), line, column);
  }

  private static boolean isOfValue(char c, boolean inside) {
    return c != '\n' && !(inside && (c == ',' || c == '[' || c == ']' || c == '{' || c == '}'));
  }

  private static boolean isOfWord(char c, boolean inside) {
    return c != ' ' && isOfValue(c, inside);
  }

  private static boolean isNothing(String value) {
    return value.equals("~") || value.equalsIgnoreCase("null");
  }

  private Node nested() {
    text.refuseUnless(++depth < DEEP);
    Node node = text.here() == '[' ? list() : block();
    depth--;
    return node;
  }

  private Node list() {
    int line = text.line();
    int column = text.column() + 1;
    List<Node> items = new ArrayList<>();
    text.skip();
    text.skipBlanks();
    while (text.here() != ']') {
      items.add(value(true));
      toNext(']');
    }
    text.skip();
    return new Node.Sequence(items, file.name(), line, column);
  }

  private Node block() {
    Position position = file.position(text.line(), text.column() + 1);
    KeySet seen = new KeySet();
    List<Node.Entry> entries = new ArrayList<>();
    text.skip();
    text.skipBlanks();
    while (text.here() != '}') {
      Node.Entry entry = text.isKey() ? entry() : bareKey();
      text.refuseUnless(seen.add(entry.key()) == null);
      entries.add(entry);
      toNext('}');
    }
    text.skip();
    return new Node.Mapping(entries, position);
  }

  private Node.Entry entry() {
    int column = text.column() + 1;
    Node.Scalar key = new Node.Scalar(text.key(), false, false, file.name(), text.line(), column);
    text.skipBlanks();
    return new Node.Entry(key, value(true));
  }

  /** A key without a value, as the members of a set in braces are to YAML. */
  private Node.Entry bareKey() {
    Node.Scalar key = plain(true);
    text.refuseUnless(text.here() == ',' || text.here() == '}');
    int column = text.column() + 1;
    Node nothing = new Node.Scalar("", false, true, file.name(), text.line(), column);
    return new Node.Entry(key, nothing);
  }

  /** To the next value after a comma, or to the end; a comma before the end is not plain. */
  private void toNext(char end) {
    text.skipBlanks();
    if (text.here() != end) {
      text.refuseUnless(text.here() == ',');
      text.skip();
      text.skipBlanks();
      text.refuseUnless(text.here() != end);
    }
  }
}
