package factfile.evidence.claim;

import factfile.load.yaml.Node;
import factfile.model.part.Citation;
import java.util.ArrayList;
import java.util.List;

/** Citations as they stand in a file. What is wrong with them has been said by the loader. */
final class CiteNodes {
  private CiteNodes() {}

  /** Those of a block; what it stands in has them where it has none. */
  static List<Citation> of(Node.Mapping block, List<Citation> around) {
    Node.Entry entry = block.entry("cite");
    List<Citation> cites = new ArrayList<>();
    for (Node node : entry == null ? List.<Node>of() : Nodes.list(entry.value())) {
      Citation cite = one(node);
      if (cite != null) {
        cites.add(cite);
      }
    }
    return cites.isEmpty() ? around : cites;
  }

  /** Null for what is none. */
  static Citation one(Node node) {
    if (node instanceof Node.Mapping block) {
      String source = Nodes.text(block, "source");
      return source == null
          ? null
          : new Citation(
              source,
              Nodes.text(block, "at"),
              Nodes.text(block, "said_by"),
              Nodes.text(block, "note"),
              Nodes.text(block, "quote"),
              node.position());
    }
    return node instanceof Node.Scalar scalar ? Citation.of(scalar.text(), node.position()) : null;
  }
}
