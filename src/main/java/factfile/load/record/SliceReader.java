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
    return read(fields, from, until, fields.id("event"), inherited);
  }

  private static Slice read(
      Fields fields, Edge from, Edge until, String event, List<Citation> inherited) {
    List<Citation> cites = CitationReader.required(fields, inherited);
    checkOrder(fields, from, until);
    return new Slice(from, until, event, cites, CommonReader.extras(fields), fields.position());
  }

  /** The time of a finding, which begins with its event where that is the only one. */
  static Slice readShownBy(List<String> events, Fields fields, List<Citation> inherited) {
    Edge from = edge(fields, "from");
    Edge until = edge(fields, "until");
    if (events.size() > 1 && !fields.has("from") && fields.has("until")) {
      fields
          .draft()
          .error(
              "several-beginnings",
              fields.node("event").position(),
              fields.node("event").width(),
              "nothing says which of several events it begins with",
              "add `from:`; or leave out `until:`, and it is so at each of them");
    }
    return read(fields, from, until, events.size() == 1 ? events.get(0) : null, inherited);
  }

  /** What begins on a day, or with an event, and has no end. */
  static Slice readBeginning(Fields fields, List<Citation> inherited) {
    Edge from = edge(fields, "from");
    if (fields.lacksEither()) {
      fields
          .draft()
          .error(
              "missing-key",
              fields.position(),
              1,
              "nothing says since when",
              "add `event:`, or `from:` with the day");
    }
    return read(fields, from, null, fields.id("event"), inherited);
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
