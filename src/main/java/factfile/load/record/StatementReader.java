package factfile.load.record;

import factfile.model.part.Act;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.record.Statement;

/** Reads one entry of {@code statements}. */
final class StatementReader {
  private StatementReader() {}

  static Statement read(Fields fields) {
    Dating dating = DatingReader.read(fields);
    Common common = CommonReader.dated(fields, dating, null);
    return new Statement(
        common,
        dating,
        fields.ids("speaker"),
        fields.word("act", Act.values()),
        fields.ids("to"),
        fields.text("gist"),
        fields.ids("about"),
        CommonReader.order(fields));
  }
}
