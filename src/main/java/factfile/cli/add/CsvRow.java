package factfile.cli.add;

import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.load.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of CSV as a record, made as one of options is.
 *
 * @param kind null where nothing says it
 * @param cells those that say something, by the names of options
 */
record CsvRow(Kind kind, Map<String, Node.Scalar> cells) {
  /** A new record, with an item of its part where one is given; or only the item. */
  Node.Mapping record() {
    boolean beyond = false;
    for (String key : cells.keySet()) {
      boolean alone = key.equals("id") || key.equals("said_by") || isKindWord(key);
      beyond |= !alone && Key.asked(kind.partKeys(), key) == null;
    }
    boolean item = !kind.partKeys().isEmpty() && cells.containsKey(first());
    if (item && !beyond) {
      return flat();
    }
    List<Node.Entry> entries = lone();
    for (Key key : kind.keys()) {
      if (Kind.path(key).size() == 1) {
        add(entries, key, !key.option().equals("id"));
      } else if (key.option().equals(kind.checkOptions().get(0))) {
        addChecked(entries);
      }
    }
    if (item) {
      List<Node.Entry> part = new ArrayList<>();
      for (Key key : kind.partKeys()) {
        add(part, key, !isSaidBefore(key));
      }
      Node.Scalar at = cells.get(first());
      Node.Mapping block = new Node.Mapping(part, at.position());
      entries.add(
          new Node.Entry(
              key(kind.part(), at),
              new Node.Sequence(List.of(block), InputText.NAME, at.line(), at.column())));
    }
    return mapping(entries);
  }

  private String first() {
    return kind.partKeys().get(0).option();
  }

  /** Where a record is named by what it is, the kind of an entity is a key like others. */
  private boolean isKindWord(String key) {
    return key.equals("kind") && Key.asked(kind.keys(), key) == null;
  }

  /** A new record says it once; but what has to be cited by itself is cited again. */
  private boolean isSaidBefore(Key inPart) {
    boolean own = Key.asked(kind.keys(), inPart.option()) != null;
    return own && !(inPart.option().equals("cite") && inPart.isRequired());
  }

  /** The id and an item of the part; all cells where the kind is not known. */
  Node.Mapping flat() {
    List<Node.Entry> entries = lone();
    if (kind == null) {
      for (Map.Entry<String, Node.Scalar> cell : cells.entrySet()) {
        if (!cell.getKey().equals("id") && !cell.getKey().equals("kind")) {
          Node.Scalar value = cell.getValue();
          entries.add(new Node.Entry(key(cell.getKey(), value), value));
        }
      }
      return mapping(entries);
    }
    for (Key key : kind.partKeys()) {
      add(entries, key, true);
    }
    return mapping(entries);
  }

  /** What belongs to no part of it. */
  private List<Node.Entry> lone() {
    List<Node.Entry> entries = new ArrayList<>();
    for (String name : List.of("id", "kind")) {
      Node.Scalar cell = cells.get(name);
      boolean own = kind != null && Key.asked(kind.keys(), name) != null && !name.equals("id");
      if (cell != null && !own) {
        entries.add(new Node.Entry(key(name, cell), cell));
      }
    }
    return entries;
  }

  private Node.Mapping mapping(List<Node.Entry> entries) {
    return new Node.Mapping(entries, cells.values().iterator().next().position());
  }

  /**
   * @param taken false for what is left out
   */
  private void add(List<Node.Entry> entries, Key key, boolean taken) {
    Node.Scalar cell = taken ? cells.get(key.option()) : null;
    if (cell != null) {
      entries.add(new Node.Entry(key(key.name(), cell), value(key, cell)));
    }
  }

  /** The words for prose stand in a block of their own. */
  private void addChecked(List<Node.Entry> entries) {
    List<Node.Entry> words = new ArrayList<>();
    Node.Scalar first = null;
    String block = "";
    for (String option : kind.checkOptions()) {
      Key key = kind.key(option);
      add(words, key, true);
      first = first == null ? cells.get(option) : first;
      block = Kind.path(key).get(0);
    }
    if (first != null) {
      entries.add(new Node.Entry(key(block, first), new Node.Mapping(words, first.position())));
    }
  }

  private static Node.Scalar key(String name, Node.Scalar cell) {
    return new Node.Scalar(name, false, false, InputText.NAME, cell.line(), cell.column());
  }

  /** Lists are parted as answers are. */
  private Node value(Key key, Node.Scalar cell) {
    List<Node> items = new ArrayList<>();
    int from = 0;
    List<String> texts = key.many() ? Suggestions.parted(key, cell.text()) : List.of(cell.text());
    for (String item : texts) {
      int at = Math.max(0, cell.text().indexOf(item, from));
      from = at + item.length();
      items.add(cited(key, part(cell, item, at)));
    }
    return items.size() == 1
        ? items.get(0)
        : new Node.Sequence(items, InputText.NAME, cell.line(), cell.column());
  }

  /** A part of a cell, behind the quotation mark of that. */
  private static Node.Scalar part(Node.Scalar cell, String item, int at) {
    boolean whole = item.equals(cell.text());
    int column = cell.column() + at + (cell.quoted() && !whole ? 1 : 0);
    return whole ? cell : new Node.Scalar(item, false, false, InputText.NAME, cell.line(), column);
  }

  private Node cited(Key key, Node.Scalar citation) {
    Node.Scalar said = cells.get("said_by");
    if (said == null || !key.option().equals("cite")) {
      return citation;
    }
    int sign = citation.text().indexOf('#');
    List<Node.Entry> entries = new ArrayList<>();
    String source = sign < 0 ? citation.text() : citation.text().substring(0, sign);
    entries.add(new Node.Entry(key("source", citation), part(citation, source, 0)));
    if (sign >= 0) {
      String place = citation.text().substring(sign + 1);
      entries.add(new Node.Entry(key("at", citation), part(citation, place, sign + 1)));
    }
    entries.add(new Node.Entry(key("said_by", said), said));
    return new Node.Mapping(entries, citation.position());
  }
}
