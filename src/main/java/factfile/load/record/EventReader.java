package factfile.load.record;

import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.record.Event;

/** Reads one entry of {@code events}. */
final class EventReader {
  private EventReader() {}

  static Event read(Fields fields) {
    Dating dating = DatingReader.read(fields);
    Common common = CommonReader.dated(fields, dating, ClaimReader.read(fields));
    return new Event(
        common,
        fields.text("title"),
        dating,
        fields.ids("who"),
        fields.ids("to"),
        CommonReader.order(fields),
        fields.ids("during"),
        VotesReader.read(fields),
        fields.isYes("once"));
  }
}
