package factfile.edit;

import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records as a program hands them over. */
public final class Records {
  private Records() {}

  /** YAML or JSON, which is YAML; several JSON objects, one a line, are a list of them. */
  public static YamlText yaml(String text) {
    return isLines(text) ? list(text) : YamlText.read(InputText.NAME, text);
  }

  /** A whole object on the first line, and others behind it: that is nothing else, even if cut. */
  private static boolean isLines(String text) {
    boolean any = false;
    for (String line : text.split("\n", -1)) {
      String object = line.strip();
      boolean whole = object.startsWith("{") && (any || object.endsWith("}"));
      if (!object.isEmpty() && !whole) {
        return false;
      }
      any |= !object.isEmpty();
    }
    return any;
  }

  /** Each line an item, read by itself: all stays where it is, and one says nothing of others. */
  private static YamlText list(String text) {
    List<Node> items = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int before = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        YamlText read = YamlText.read(InputText.NAME, line, before);
        problems.addAll(read.problems());
        if (read.root() != null) {
          items.add(read.root());
        }
      }
      before++;
    }
    return new YamlText(new Node.Sequence(items, InputText.NAME, 1, 1), problems);
  }

  /** The records of a text; null where it holds anything else. */
  public static List<Map<String, Object>> of(YamlText text) {
    List<Map<String, Object>> records = new ArrayList<>();
    if (text.root() instanceof Node.Mapping mapping) {
      records.add(Tree.of(mapping));
    } else if (text.root() instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (!(item instanceof Node.Mapping mapping)) {
          return null;
        }
        records.add(Tree.of(mapping));
      }
    } else if (text.root() != null) {
      return null;
    }
    return records;
  }

  /** The text of a key; empty for none. */
  public static String text(Node.Mapping block, String key) {
    Node.Entry entry = block.entry(key);
    return entry != null && entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** A block with a key in front, instead of what it has there. */
  public static Node.Mapping with(Node.Mapping block, String key, Node value) {
    List<Node.Entry> entries = new ArrayList<>();
    Node.Entry old = block.entry(key);
    entries.add(new Node.Entry(old == null ? keyAt(block, key) : old.key(), value));
    for (Node.Entry entry : block.entries()) {
      if (!entry.key().text().equals(key)) {
        entries.add(entry);
      }
    }
    return new Node.Mapping(entries, block.position());
  }

  private static Node.Scalar keyAt(Node.Mapping block, String key) {
    Position at = block.position();
    return new Node.Scalar(key, false, false, at.file(), at.line(), at.column());
  }

  /** A block with more items at the end of a list, which is begun where there is none. */
  public static Node.Mapping grown(Node.Mapping block, String list, List<Node> more) {
    Node.Entry old = block.entry(list);
    List<Node> items = new ArrayList<>();
    if (old != null && old.value() instanceof Node.Sequence there) {
      items.addAll(there.items());
    } else if (old != null && !(old.value() instanceof Node.Scalar)) {
      items.add(old.value());
    }
    items.addAll(more);
    Position at = block.position();
    Node grown = new Node.Sequence(items, at.file(), at.line(), at.column());
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : block.entries()) {
      boolean own = entry.key().text().equals(list);
      entries.add(own ? new Node.Entry(entry.key(), grown) : entry);
    }
    if (old == null) {
      entries.add(new Node.Entry(keyAt(block, list), grown));
    }
    return new Node.Mapping(entries, at);
  }

  /** A block without a key. */
  public static Node.Mapping without(Node.Mapping block, String key) {
    List<Node.Entry> entries = new ArrayList<>(block.entries());
    entries.remove(block.entry(key));
    return new Node.Mapping(entries, block.position());
  }

  /** What a block of keys says. */
  public static Map<String, Object> of(Node.Mapping block) {
    return Tree.of(block);
  }
}
