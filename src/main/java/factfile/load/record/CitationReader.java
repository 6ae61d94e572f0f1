package factfile.load.record;

import factfile.format.KeyBlock;
import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.model.part.Citation;
import java.util.ArrayList;
import java.util.List;

/** Reads the citations of a record or of a part of one. */
final class CitationReader {
  private CitationReader() {}

  /** Its own citations, else those of what it stands in; an error where there are neither. */
  static List<Citation> required(Fields fields, List<Citation> inherited) {
    List<Citation> cites = read(fields);
    if (!cites.isEmpty() || !fields.nodes("cite").isEmpty()) {
      return cites;
    }
    if (inherited.isEmpty()) {
      fields
          .draft()
          .error(
              "uncited",
              fields.position(),
              1,
              "no citation: who says so?",
              "add `cite: SOURCE#p1`, with the id of a source");
    }
    return inherited;
  }

  static List<Citation> read(Fields fields) {
    List<Node> nodes = fields.nodes("cite");
    if (nodes.size() < 2) {
      Citation only = nodes.isEmpty() ? null : read(nodes.get(0), fields.draft());
      return only == null ? List.of() : List.of(only);
    }
    List<Citation> cites = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      Citation citation = read(node, fields.draft());
      if (citation != null) {
        cites.add(citation);
      }
    }
    return cites;
  }

  private static Citation read(Node node, Draft draft) {
    return node instanceof Node.Mapping block
        ? longForm(Fields.of(block, KeyBlock.CITATION, draft))
        : shortForm(node, draft);
  }

  private static Citation shortForm(Node node, Draft draft) {
    if (!(node instanceof Node.Scalar scalar) || scalar.isNull()) {
      draft.error(
          "wrong-shape",
          node.position(),
          1,
          "a citation is not " + node.described(),
          "write SOURCE#AT, or {source: …, at: …, said_by: …}");
      return null;
    }
    if (scalar.text().isBlank()) {
      draft.error(
          "empty-value",
          scalar.position(),
          1,
          "a citation says nothing",
          "write SOURCE#AT, or {source: …, at: …, said_by: …}");
      return null;
    }
    Shared.Place cited = check(scalar, draft);
    return new Citation(cited.source(), cited.at(), null, null, null, scalar.position());
  }

  /** Notes what is wrong with a citation in its short form. */
  static Shared.Place check(Node.Scalar scalar, Draft draft) {
    Shared.Place cited = draft.shared().place(scalar.text());
    draft.refer(cited.source(), Target.SOURCE, scalar);
    checkPlace(cited.at(), scalar, draft);
    return cited;
  }

  private static Citation longForm(Fields fields) {
    String source = fields.id("source");
    String at = fields.text("at");
    if (at != null && fields.node("at") instanceof Node.Scalar scalar) {
      checkPlace(at, scalar, fields.draft());
    }
    String saidBy = fields.id("said_by");
    String note = fields.text("note");
    String quote = fields.text("quote");
    return source == null ? null : new Citation(source, at, saidBy, note, quote, fields.position());
  }

  private static void checkPlace(String at, Node.Scalar scalar, Draft draft) {
    if (at != null && !Locator.isValid(at)) {
      draft.error(
          "bad-locator",
          scalar.position(),
          scalar.width(),
          "`" + at + "` is no place in a source",
          Locator.FIX);
    }
  }
}
