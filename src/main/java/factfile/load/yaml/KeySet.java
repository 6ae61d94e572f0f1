package factfile.load.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of one mapping, each with the place where it first stood. */
final class KeySet {
  /** Up to so many keys, looking at each is quicker than a table; records have fewer. */
  private static final int FEW = 24;

  private final List<Node.Scalar> few = new ArrayList<>();
  private Map<String, Node.Scalar> many;

  /**
   * Adds a key.
   *
   * @return the one that stands there already, which then stays; else null
   */
  Node.Scalar add(Node.Scalar key) {
    if (many != null) {
      return many.putIfAbsent(key.text(), key);
    }
    String text = key.text();
    for (int i = 0; i < few.size(); i++) {
      String other = few.get(i).text();
      if (other.hashCode() == text.hashCode() && other.equals(text)) {
        return few.get(i);
      }
    }
    few.add(key);
    if (few.size() > FEW) {
      many = new HashMap<>();
      for (Node.Scalar each : few) {
        many.put(each.text(), each);
      }
    }
    return null;
  }
}
