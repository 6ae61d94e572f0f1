package factfile.load;

import factfile.load.Reference.Target;
import factfile.model.Common;
import factfile.model.Event;
import java.util.List;

/** Reads one entry of {@code events}. */
final class EventReader {
  private EventReader() {}

  static Event read(Fields fields) {
    Common common = CommonReader.cited(fields, List.of());
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
