package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.part.Citation;
import factfile.model.part.Claim;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Extras;
import factfile.model.part.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what every fact has. */
final class CommonReader {
  private CommonReader() {}

  /** A fact that needs a citation of its own, or inherits one. */
  static Common cited(Fields fields, List<Citation> inherited) {
    return common(fields, null, CitationReader.required(fields, inherited));
  }

  /**
   * A fact whose date may carry the citations: who says when it was, says that it was.
   *
   * @param claim how prose is recognised that speaks of it, or null
   */
  static Common dated(Fields fields, Dating dating, Claim claim) {
    List<Citation> cites =
        dating.claims().isEmpty()
            ? CitationReader.required(fields, List.of())
            : CitationReader.read(fields);
    return common(fields, claim, cites);
  }

  /** The same, of a kind that prose can be held against. */
  static Common citedAndChecked(Fields fields) {
    return common(fields, ClaimReader.read(fields), CitationReader.required(fields, List.of()));
  }

  /** A fact whose parts may carry all the citations. */
  static Common maybeCited(Fields fields) {
    return common(fields, ClaimReader.read(fields), CitationReader.read(fields));
  }

  private static Common common(Fields fields, Claim claim, List<Citation> cites) {
    String id = fields.text("id");
    return new Common(
        id == null ? "" : id,
        fields.ids("place"),
        fields.texts("tags"),
        fields.text("text"),
        claim,
        cites,
        extras(fields),
        fields.position());
  }

  static Order order(Fields fields) {
    List<String> after = fields.ids("after");
    List<String> before = fields.ids("before");
    return after.isEmpty() && before.isEmpty() ? Order.NONE : new Order(after, before);
  }

  static Extras extras(Fields fields) {
    Map<String, Object> extras = null;
    for (Node.Entry entry : fields.mapping().entries()) {
      if (isKept(entry.key().text())) {
        BasisReader.check(entry, fields);
        checkAllowed(entry, fields);
        extras = extras == null ? new LinkedHashMap<>() : extras;
        extras.put(entry.key().text(), plain(entry.value()));
      }
    }
    return extras == null ? Extras.NONE : new Extras(extras);
  }

  private static void checkAllowed(Node.Entry entry, Fields fields) {
    if (entry.key().text().equals("allow")) {
      fields.texts("allow");
    }
  }

  /** No look-up answers from a basis, or from what is not checked: both are kept as they stand. */
  private static boolean isKept(String key) {
    return key.startsWith("x-") || key.equals("basis") || key.equals("allow");
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(plain(item)));
      return items;
    }
    Map<String, Object> block = new LinkedHashMap<>();
    ((Node.Mapping) node)
        .entries()
        .forEach(entry -> block.put(entry.key().text(), plain(entry.value())));
    return block;
  }
}
