package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.part.Condition;
import factfile.model.part.Slice;
import factfile.model.record.Resolution;
import factfile.model.record.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads one entry of {@code resolutions}; its terms are records of their own. */
final class ResolutionReader {
  private ResolutionReader() {}

  /** The blocks of the terms, which are read one by one by {@link #term}. */
  static List<Node> termNodes(Fields fields) {
    return fields.nodes("terms");
  }

  static Resolution read(Fields fields, List<String> termIds) {
    Common common = CommonReader.cited(fields, List.of());
    String name = fields.text("name");
    FactDate date = fields.date("date");
    return new Resolution(
        common,
        name,
        fields.texts("aliases"),
        fields.ids("issued_by"),
        date,
        termIds,
        VotesReader.read(fields));
  }

  static Term term(Fields fields, Resolution resolution) {
    Common common = CommonReader.cited(fields, resolution.cites());
    List<String> names = new ArrayList<>(resolution.aliases());
    if (resolution.name() != null) {
      names.add(0, resolution.name());
    }
    List<Compliance> record = new ArrayList<>();
    for (Fields block : fields.blocks("record")) {
      Compliance.Status status = block.word("status", Compliance.Status.values());
      List<String> events = block.ids("event");
      record.add(
          new Compliance(status, events, SliceReader.readShownBy(events, block, common.cites())));
    }
    return new Term(
        common,
        resolution.id(),
        names,
        fields.ids("party"),
        fields.text("duty"),
        condition(fields, common.cites()),
        record);
  }

  /** Null where it depends on nothing. */
  private static Condition condition(Fields fields, List<Citation> inherited) {
    List<Fields> blocks = fields.blocks("in_force");
    if (fields.node("in_force") instanceof Node.Sequence) {
      refuse(
          fields,
          "wrong-shape",
          "a condition is met once: `in_force` takes one block of keys",
          "keep one of them");
    } else if (!blocks.isEmpty() && !fields.has("if")) {
      refuse(
          fields,
          "misplaced-key",
          "`in_force` tells when a condition is met, and there is none",
          "add `if:` with the condition in words, or remove `in_force`");
    }
    Slice met = blocks.isEmpty() ? null : SliceReader.readBeginning(blocks.get(0), inherited);
    String words = fields.text("if");
    return words == null ? null : new Condition(words, met);
  }

  private static void refuse(Fields fields, String rule, String message, String fix) {
    Node node = fields.node("in_force");
    fields.draft().error(rule, node.position(), node.width(), message, fix);
  }
}
