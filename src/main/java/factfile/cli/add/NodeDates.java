package factfile.cli.add;

import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.format.KeyType;
import factfile.load.yaml.Node;
import factfile.model.text.Problem;
import factfile.wording.entry.PlainDate;
import java.util.ArrayList;
import java.util.List;

/** Records with the dates and windows that they say in words made what bases have. */
final class NodeDates {
  private final InputText input;
  private final Conversions conversions;
  private final List<Problem> problems;

  /**
   * @param problems takes what can be read in several ways
   */
  NodeDates(InputText input, Conversions conversions, List<Problem> problems) {
    this.input = input;
    this.conversions = conversions;
    this.problems = problems;
  }

  /** A record, or only an item of its part. All stays where it stands. */
  Node.Mapping of(Node.Mapping record, Kind kind) {
    return of(record, kind.block(), kind.partBlock());
  }

  /**
   * @param other has the keys that the first has not; null for none
   */
  private Node.Mapping of(Node.Mapping record, KeyBlock block, KeyBlock other) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : record.entries()) {
      String name = entry.key().text();
      Key key = block.key(name) == null && other != null ? other.key(name) : block.key(name);
      entries.add(key == null ? entry : new Node.Entry(entry.key(), value(entry.value(), key)));
    }
    return new Node.Mapping(entries, record.position());
  }

  private Node value(Node value, Key key) {
    if (value instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      for (Node item : list.items()) {
        items.add(value(item, key));
      }
      return new Node.Sequence(items, list.file(), list.line(), list.column());
    }
    if (value instanceof Node.Mapping block) {
      KeyBlock inner = inner(key);
      return inner == null ? block : of(block, inner, null);
    }
    return value instanceof Node.Scalar scalar && !scalar.isNull()
        ? scalar(scalar, key.type())
        : value;
  }

  /** What keys a block has that stands for a value. */
  private static KeyBlock inner(Key key) {
    return switch (key.type()) {
      case BLOCK -> key.block();
      case EDGE -> KeyBlock.EDGE;
      case DATING -> KeyBlock.DATED_CLAIM;
      default -> null;
    };
  }

  private Node scalar(Node.Scalar scalar, KeyType type) {
    PlainDate refused = Conversions.refused(type, scalar.text());
    if (refused != null) {
      problems.add(input.error("bad-date", scalar, refused.trouble(), refused.remedy()));
    }
    String text = conversions.of(type, scalar.text());
    return text.equals(scalar.text())
        ? scalar
        : new Node.Scalar(
            text, scalar.quoted(), false, scalar.file(), scalar.line(), scalar.column());
  }
}
