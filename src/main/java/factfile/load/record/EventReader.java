package factfile.load.record;

import factfile.model.part.Common;
import factfile.model.record.Event;

/** Reads one entry of {@code events}. */
final class EventReader {
  private EventReader() {}

  static Event read(Fields fields) {
    Common common = CommonReader.citedAndChecked(fields);
    return new Event(
        common,
        fields.text("title"),
        fields.date("date"),
        fields.ids("who"),
        fields.ids("to"),
        CommonReader.order(fields),
        fields.ids("during"),
        VotesReader.read(fields));
  }
}
