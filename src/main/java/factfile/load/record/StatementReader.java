package factfile.load.record;

import factfile.model.part.Citation;
import factfile.model.part.Common;
import factfile.model.part.Dating;
import factfile.model.part.Fulfilment;
import factfile.model.record.Statement;
import java.util.ArrayList;
import java.util.List;

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
        ActReader.read(fields),
        fields.ids("to"),
        fields.text("gist"),
        fields.ids("about"),
        CommonReader.order(fields),
        outcomes(fields, common.cites()));
  }

  private static List<Fulfilment> outcomes(Fields fields, List<Citation> inherited) {
    List<Fulfilment> outcomes = new ArrayList<>();
    for (Fields block : fields.blocks("outcome")) {
      outcomes.add(
          new Fulfilment(
              block.word("status", Fulfilment.Status.values()),
              block.moment("date"),
              CitationReader.required(block, inherited),
              CommonReader.extras(block),
              block.position()));
    }
    return outcomes;
  }
}
