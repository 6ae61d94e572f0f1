package factfile.load.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads YAML as facts are mostly written, in a tenth of the time that the library takes: blocks of
 * plain keys, lists, and values on one line. A record that is not plainly that (text over several
 * lines, escapes) it leaves to {@link YamlReader}, and the whole file where something may be wrong
 * (anchors, tags, tabs, a mistake). A test holds that the two read alike.
 */
public final class PlainYaml {
  /** Blocks that begin so far to the right may be nested deeper than {@link YamlReader} goes. */
  private static final int DEEP = 200;

  private final SourceFile file;
  private final PlainCursor text;
  private final PlainValue values;

  private PlainYaml(SourceFile file) {
    this.file = file;
    this.text = new PlainCursor(file.text());
    this.values = new PlainValue(file, text);
  }

  /**
   * Reads the document in pieces.
   *
   * @return false where it takes the library to read it; what has been handed over then is void
   */
  public static boolean read(SourceFile file, Pieces pieces) {
    try {
      new PlainYaml(file).document(pieces);
      return true;
    } catch (NotPlain e) {
      return false;
    }
  }

  /** The document's mapping, whole; null where it is empty, or takes the library to read. */
  public static Node.Mapping read(SourceFile file) {
    Whole whole = new Whole();
    return read(file, whole) && !whole.entries.isEmpty()
        ? new Node.Mapping(whole.entries, whole.entries.get(0).key().position())
        : null;
  }

  /** Takes no list apart. */
  private static final class Whole implements Pieces {
    private final List<Node.Entry> entries = new ArrayList<>();

    @Override
    public boolean isList(String key) {
      return false;
    }

    @Override
    public void item(String key, Node item, boolean flawed) {
      throw new IllegalStateException(key);
    }

    @Override
    public void entry(Node.Entry entry) {
      entries.add(entry);
    }

    @Override
    public void root(Node root) {
      throw new NotPlain();
    }
  }

  private void document(Pieces pieces) {
    KeySet seen = new KeySet();
    while (text.toContent()) {
      text.refuseUnless(text.column() == 0);
      Node.Scalar key = key(seen);
      boolean list = pieces.isList(key.text());
      if (list && text.isValueBelow()) {
        text.toBlock(0);
        items(key.text(), pieces);
      } else {
        handOver(new Node.Entry(key, value(0)), list, pieces);
      }
    }
  }

  private static void handOver(Node.Entry entry, boolean list, Pieces pieces) {
    if (list && entry.value() instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        pieces.item(entry.key().text(), item, false);
      }
    } else {
      pieces.entry(entry);
    }
  }

  private void items(String key, Pieces pieces) {
    int column = text.column();
    text.refuseUnless(text.isItem());
    while (text.isContent() && text.column() == column && text.isItem()) {
      pieces.item(key, anyItem(), false);
    }
    text.refuseUnless(!text.isContent() || text.column() < Math.max(1, column));
  }

  /** One item that is not plain does not keep the others from being read quickly. */
  private Node anyItem() {
    PlainCursor.Place place = text.place();
    try {
      return item();
    } catch (NotPlain e) {
      text.goBack(place);
      return itemByLibrary();
    }
  }

  /**
   * Where the item's lines are more or less than all of it (a text in quotes may go on further to
   * the left), or bear a mistake, the library finds something wrong with them, and the whole file
   * is left to it.
   */
  private Node itemByLibrary() {
    int before = text.line() - 1;
    Problems problems = new Problems();
    SourceFile lines = new SourceFile(file.name(), text.linesOfItem(), before);
    Node list = YamlReader.read(lines, problems, 1);
    text.refuseUnless(problems.isEmpty());
    List<Node> items = list instanceof Node.Sequence sequence ? sequence.items() : List.of();
    text.refuseUnless(items.size() == 1 && !endsInNothing(items.get(0)));
    return items.get(0);
  }

  /** The place of nothing is that of what comes next, which is not among an item's lines. */
  private static boolean endsInNothing(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isNull();
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = sequence.items();
      return !items.isEmpty() && endsInNothing(items.get(items.size() - 1));
    }
    List<Node.Entry> entries = ((Node.Mapping) node).entries();
    return !entries.isEmpty() && endsInNothing(entries.get(entries.size() - 1).value());
  }

  /** The key of a mapping, up to its colon; each stands once. */
  private Node.Scalar key(KeySet seen) {
    int line = text.line();
    int column = text.column() + 1;
    Node.Scalar key = new Node.Scalar(text.key(), false, false, file.name(), line, column);
    text.refuseUnless(seen.add(key) == null);
    return key;
  }

  /**
   * What stands after the colon of a key, on its line or below it.
   *
   * @param column that of the key
   */
  private Node value(int column) {
    if (!text.isValueBelow()) {
      Node value = values.after(column);
      text.refuseUnless(!text.toContent() || text.column() <= column);
      return value;
    }
    text.toBlock(column);
    return text.isItem() ? sequence(column) : mapping(text.column(), text.line(), column);
  }

  /**
   * @param outer the column of the key that it stands under
   */
  private Node sequence(int outer) {
    int column = text.column();
    int line = text.line();
    List<Node> items = new ArrayList<>();
    while (text.isContent() && text.column() == column && text.isItem()) {
      items.add(item());
    }
    text.refuseUnless(!text.isContent() || text.column() <= outer);
    return new Node.Sequence(items, file.name(), line, column + 1);
  }

  /** What stands after a dash. */
  private Node item() {
    int outer = text.column();
    text.skipDash();
    if (text.isKey()) {
      return mapping(text.column(), text.line(), outer);
    }
    Node item = values.after(outer);
    text.refuseUnless(!text.toContent() || text.column() <= outer);
    return item;
  }

  private Node mapping(int column, int line, int outer) {
    text.refuseUnless(column > outer && column < DEEP);
    KeySet seen = new KeySet();
    List<Node.Entry> entries = new ArrayList<>();
    do {
      Node.Scalar key = key(seen);
      entries.add(new Node.Entry(key, value(column)));
    } while (text.isContent() && text.column() == column && !text.isItem());
    text.refuseUnless(!text.isContent() || text.column() <= outer);
    return new Node.Mapping(entries, file.position(line, column + 1));
  }
}
