package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.date.ClockTime;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.List;

/** Reads dates that are written as YAML's own lists and braces. */
final class DateReader {
  /** Keys of what is no set of dates, even where nothing stands behind them. */
  private static final List<String> KEYS_OF_CLAIMS = List.of("date", "rank", "cite");

  private DateReader() {}

  /** A list of dates is one of them. */
  static FactDate oneOf(Fields fields, String key, Node.Sequence sequence) {
    List<String> members = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (isClaim(item)) {
        fields
            .draft()
            .error(
                "misplaced-claim",
                item.position(),
                1,
                "only the dates of events and statements are told by several, each for itself",
                "write one date, or a list of dates of which it is one: [2024-03-24, 2024-03-25]");
        return null;
      }
      Node.Scalar scalar = fields.scalar(key, item);
      if (scalar == null) {
        return null;
      }
      members.add(scalar.text());
    }
    try {
      return Edtf.oneOf(members);
    } catch (MalformedValue e) {
      fields.draft().error("bad-date", sequence.position(), 1, e.getMessage(), e.remedy());
      return null;
    }
  }

  /** Whether it is a date with who says so. */
  static boolean isClaim(Node node) {
    if (!(node instanceof Node.Mapping block)) {
      return false;
    }
    boolean any = false;
    for (String key : KEYS_OF_CLAIMS) {
      any |= block.entry(key) != null;
    }
    return any;
  }

  /** Whether it is a set in braces, which YAML takes for keys without values. */
  static boolean isAllOf(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Node.Scalar scalar && scalar.isNull())) {
        return false;
      }
    }
    return !mapping.entries().isEmpty() && !isClaim(mapping);
  }

  /** A set in braces is all of its dates. */
  static FactDate allOf(Node.Mapping mapping, Draft draft) {
    List<String> members = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      members.add(entry.key().text());
    }
    try {
      return Edtf.allOf(members);
    } catch (MalformedValue e) {
      Node.Scalar wrong = wrong(mapping, e.offset());
      draft.error("bad-date", wrong.position(), wrong.width(), e.getMessage(), e.remedy());
      return null;
    }
  }

  /**
   * The member in which something is wrong.
   *
   * @param offset in the text of the set, whose members stand behind one sign each
   */
  private static Node.Scalar wrong(Node.Mapping mapping, int offset) {
    int end = 0;
    for (Node.Entry entry : mapping.entries()) {
      end += 1 + entry.key().text().length();
      if (offset < end) {
        return entry.key();
      }
    }
    return mapping.entries().get(mapping.entries().size() - 1).key();
  }

  /** The date, if it gives no time of day; else it is refused. */
  static FactDate withoutTime(FactDate date, String key, Node node, Draft draft) {
    if (ClockTime.of(date) == null) {
      return date;
    }
    Position at = node.position();
    draft.error(
        "time-of-day",
        at,
        node.width(),
        "`" + key + "` is told by the day, and has no time",
        "write `" + date.earliest() + "`; only events, statements and resolutions tell times");
    return null;
  }
}
