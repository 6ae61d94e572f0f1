package factfile.export;

import factfile.model.date.FactDate;
import factfile.model.record.Source;
import factfile.query.words.DayProse;
import java.util.ArrayList;
import java.util.List;

/** What is known of a source and has no field in the formats of reference managers. */
final class SourceNote {
  private SourceNote() {}

  /** In sentences; null where there is nothing to say. */
  static String of(Source source) {
    List<String> said = new ArrayList<>();
    FactDate published = source.published();
    if (published == null) {
      said.add("Day of publication not on record.");
    } else if (DateParts.of(published) == null) {
      said.add("Published " + DayProse.of(published) + ".");
    }
    if (published == null || !published.edtf().equals(source.upTo().edtf())) {
      said.add("Speaks of events to " + DayProse.of(source.upTo()) + ".");
    }
    if (source.retrieved() != null && DateParts.of(source.retrieved()) == null) {
      said.add("Retrieved " + DayProse.of(source.retrieved()) + ".");
    }
    if (source.origin() != null) {
      said.add("Retells the source " + source.origin() + ".");
    }
    if (source.url() != null && Attribution.web(source.url()) == null) {
      said.add("Address: " + source.url());
    }
    return said.isEmpty() ? null : String.join(" ", said);
  }
}
