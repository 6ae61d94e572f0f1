package factfile.load.record;

import factfile.model.part.Common;
import factfile.model.record.Statement;
import java.util.List;

/** Reads one entry of {@code statements}. */
final class StatementReader {
  private StatementReader() {}

  static Statement read(Fields fields) {
    Common common = CommonReader.cited(fields, List.of());
    return new Statement(
        common,
        fields.date("date"),
        fields.ids("speaker"),
        ActReader.read(fields),
        fields.ids("to"),
        fields.text("gist"),
        fields.ids("about"),
        CommonReader.order(fields));
  }
}
