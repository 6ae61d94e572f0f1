package factfile.load.record;

import factfile.model.date.FactDate;
import factfile.model.record.Source;

/** Reads one entry of {@code sources}. */
final class SourceReader {
  private SourceReader() {}

  static Source read(Fields fields) {
    String id = fields.text("id");
    String publisher = fields.text("publisher");
    FactDate published = bounded(fields, "published");
    FactDate upTo = bounded(fields, "up_to");
    Source source =
        new Source(
            id,
            publisher,
            fields.text("title"),
            published,
            upTo == null ? published : upTo,
            fields.text("url"),
            fields.date("retrieved"),
            fields.text("language"),
            fields.id("origin"),
            CommonReader.extras(fields),
            fields.position());
    if (fields.lacksEither()) {
      fields
          .draft()
          .error(
              "missing-key",
              fields.position(),
              1,
              "neither `published` nor `up_to` is given",
              "add `published:`, or `up_to:` with the last day that the source speaks of");
    }
    return source;
  }

  private static FactDate bounded(Fields fields, String key) {
    FactDate date = fields.date(key);
    if (date != null && (date.latest() == null || date.isInterval())) {
      fields
          .draft()
          .error(
              "bad-date",
              fields.node(key).position(),
              fields.node(key).width(),
              "`" + key + "` needs one day, month or year, not " + date.edtf(),
              "write the day, or the month or year that it lies in");
    }
    return date;
  }
}
