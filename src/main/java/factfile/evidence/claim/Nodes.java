package factfile.evidence.claim;

import factfile.load.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Values of blocks. */
final class Nodes {
  private Nodes() {}

  /** One value, or each of a list. */
  static List<Node> list(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
  }

  static Node node(Node.Mapping block, String key) {
    Node.Entry entry = block.entry(key);
    return entry == null ? null : entry.value();
  }

  /** A single value under a key; null where there is none. */
  static String text(Node.Mapping block, String key) {
    return node(block, key) instanceof Node.Scalar scalar && !scalar.isNull()
        ? scalar.text()
        : null;
  }

  /** The single values under a key. */
  static List<String> texts(Node.Mapping block, String key) {
    Node node = node(block, key);
    List<String> texts = new ArrayList<>();
    for (Node each : node == null ? List.<Node>of() : list(node)) {
      if (each instanceof Node.Scalar scalar && !scalar.isNull()) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }

  /** The blocks under a key. */
  static List<Node.Mapping> blocks(Node.Mapping block, String key) {
    Node node = node(block, key);
    List<Node.Mapping> blocks = new ArrayList<>();
    for (Node each : node == null ? List.<Node>of() : list(node)) {
      if (each instanceof Node.Mapping inner) {
        blocks.add(inner);
      }
    }
    return blocks;
  }
}
