package factfile.load.record;

import factfile.model.amount.Quantity;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import java.util.ArrayList;
import java.util.List;

/** Reads one entry of {@code counts}. */
final class CountReader {
  private CountReader() {}

  static Count read(Fields fields) {
    Common common = CommonReader.maybeCited(fields);
    String topic = fields.text("topic");
    String unit = fields.text("unit");
    String event = fields.id("event");
    List<String> who = fields.ids("who");
    List<CountValue> values = new ArrayList<>();
    for (Fields block : fields.blocks("values")) {
      values.add(value(block, common.cites()));
    }
    if (fields.has("values") && values.isEmpty()) {
      fields
          .draft()
          .error(
              "missing-key",
              fields.position(),
              1,
              "`values` has no value",
              "add one: - {value: ~250, date: 2023-10-07, cite: SOURCE#p1}");
    }
    return new Count(common, topic, unit, event, who, values);
  }

  private static CountValue value(Fields fields, List<Citation> inherited) {
    Quantity quantity = fields.quantity("value");
    FactDate date = fields.days("date");
    Rank rank = fields.word("rank", Rank.values());
    Quantity whole = fields.quantity("of");
    List<CountPart> parts = new ArrayList<>();
    for (Fields block : fields.blocks("parts")) {
      parts.add(part(block));
    }
    return new CountValue(
        quantity,
        date,
        rank == null ? Rank.NORMAL : rank,
        whole,
        parts,
        CitationReader.required(fields, inherited),
        CommonReader.extras(fields),
        fields.position());
  }

  private static CountPart part(Fields fields) {
    if (fields.lacksEither()) {
      fields
          .draft()
          .error(
              "missing-key",
              fields.position(),
              1,
              "nothing says which part it is",
              "add `label:`, or `who:` or `place:` with an id");
    }
    return new CountPart(
        fields.text("label"), fields.id("who"), fields.id("place"), fields.quantity("value"));
  }
}
