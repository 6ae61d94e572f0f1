package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.Said;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "said",
    header = "Who said, warned, urged, promised, predicted or declined what, to whom, when.",
    description = {
      "factfile said who:Miller",
      "factfile said speaker:israel --from 2024-10-01",
      "factfile said aid -o md --cite"
    })
final class SaidCommand extends QueryCommand {
  @Parameters(paramLabel = "FILTER", description = "Which rows; see `factfile help filters`.")
  List<String> filters = List.of();

  @Override
  List<String> filters() {
    return filters;
  }

  @Override
  List<String> columns() {
    return Said.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return Said.of(inquiry);
  }
}
