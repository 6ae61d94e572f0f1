package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.model.part.Common;
import factfile.model.record.Event;

/** Reads one entry of {@code events}. */
final class EventReader {
  private EventReader() {}

  static Event read(Fields fields) {
    Common common = CommonReader.citedAndChecked(fields);
    return new Event(
        common,
        fields.requiredText("title"),
        fields.date("date"),
        fields.ids("who", Target.ENTITY),
        fields.ids("to", Target.ENTITY),
        CommonReader.order(fields),
        fields.ids("during", Target.EVENT));
  }
}
