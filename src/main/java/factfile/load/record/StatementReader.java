package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.model.part.Act;
import factfile.model.part.Common;
import factfile.model.record.Statement;
import java.util.List;

/** Reads one entry of {@code statements}. */
final class StatementReader {
  private static final Words<Act> ACTS = Words.of("act", Act.values(), Act::word);

  private StatementReader() {}

  static Statement read(Fields fields) {
    Common common = CommonReader.cited(fields, List.of());
    return new Statement(
        common,
        fields.date("date"),
        fields.requiredIds("speaker", Target.ENTITY),
        fields.requiredWord("act", ACTS),
        fields.ids("to", Target.ENTITY),
        fields.requiredText("gist"),
        fields.ids("about", Target.FACT_OR_ENTITY),
        CommonReader.order(fields));
  }
}
