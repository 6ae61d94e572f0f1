package factfile.load.record;

import factfile.format.KeyBlock;
import factfile.load.yaml.Node;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Edge;
import factfile.model.part.Slice;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code from}, {@code until}, {@code event} and {@code cite} of what holds for a time. */
final class SliceReader {
  private SliceReader() {}

  static Slice read(Fields fields, List<Citation> inherited) {
    Edge from = edge(fields, "from");
    Edge until = edge(fields, "until");
    String event = fields.id("event");
    List<Citation> cites = CitationReader.required(fields, inherited);
    checkOrder(fields, from, until);
    return new Slice(from, until, event, cites, fields.position());
  }

  private static Edge edge(Fields fields, String key) {
    Node node = fields.node(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Scalar scalar && scalar.text().equals("..")) {
      return new Edge(null, List.of());
    }
    if (node instanceof Node.Mapping block && !DateReader.isAllOf(block)) {
      Fields inner = Fields.of(block, KeyBlock.EDGE, fields.draft());
      FactDate date = inner.days("date");
      List<Citation> cites = CitationReader.read(inner);
      return date == null ? null : new Edge(date, cites);
    }
    FactDate date = fields.days(key, node);
    return date == null ? null : new Edge(date, List.of());
  }

  private static void checkOrder(Fields fields, Edge from, Edge until) {
    if (from == null || from.isOpen() || until == null || until.isOpen()) {
      return;
    }
    LocalDate first = from.date().start().earliest();
    LocalDate last = until.date().end().latest();
    if (first != null && last != null && last.isBefore(first)) {
      fields
          .draft()
          .error(
              "ends-before-it-begins",
              fields.node("until").position(),
              fields.node("until").width(),
              "it ends on " + last + ", before it begins on " + first,
              "swap `from` and `until`, or correct one of them");
    }
  }
}
