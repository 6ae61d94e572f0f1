package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.query.Inquiry;
import factfile.query.Said;
import java.util.List;

public final class SaidCommand extends FilterCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "said",
                "Who said, warned, urged, promised, predicted or declined what, to whom, when.",
                "factfile said who:Miller",
                "factfile said speaker:israel --from 2024-10-01",
                "factfile said aid -o md --cite")
            .takes(FILTERS));
  }

  @Override
  public List<String> columns() {
    return Said.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return Said.of(inquiry);
  }
}
