package factfile.edit;

import factfile.load.yaml.Node;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a YAML text says, wherever it stands: texts, lists and blocks of keys. */
final class Tree {
  private Tree() {}

  /** Keys without a value are left out. */
  static Object of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isNull() ? null : scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      for (Node item : sequence.items()) {
        items.add(of(item));
      }
      return items;
    }
    if (node == null) {
      return null;
    }
    Node.Mapping mapping = (Node.Mapping) node;
    String set = setInBraces(mapping);
    return set == null ? of(mapping) : set;
  }

  /** A set of dates in braces, which YAML takes for keys without values; null for other keys. */
  private static String setInBraces(Node.Mapping mapping) {
    List<String> members = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Node.Scalar scalar && scalar.isNull())) {
        return null;
      }
      members.add(entry.key().text());
    }
    try {
      return members.isEmpty() ? null : Edtf.allOf(members).edtf();
    } catch (EdtfException noDates) {
      return null;
    }
  }

  static Map<String, Object> of(Node.Mapping mapping) {
    Map<String, Object> block = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Object value = of(entry.value());
      if (value != null) {
        block.put(entry.key().text(), value);
      }
    }
    return block;
  }

  /**
   * The record of that id, wherever it stands; null where there is none.
   *
   * @param id null for the whole
   */
  static Map<String, Object> find(Object tree, String id) {
    if (tree instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked")
      Map<String, Object> block = (Map<String, Object>) tree;
      return id == null || id.equals(block.get("id")) ? block : find(block.values(), id);
    }
    return tree instanceof List<?> list ? find(list, id) : null;
  }

  private static Map<String, Object> find(Iterable<?> trees, String id) {
    for (Object each : trees) {
      Map<String, Object> found = find(each, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Puts items at the end of a list under a key, which is begun where there is none. */
  static void grow(Map<String, Object> block, String key, List<Map<String, Object>> items) {
    List<Object> grown = new ArrayList<>();
    if (block.get(key) instanceof List<?> list) {
      grown.addAll(list);
    }
    grown.addAll(items);
    block.put(key, grown);
  }
}
