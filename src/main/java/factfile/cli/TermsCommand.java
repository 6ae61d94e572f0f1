package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.Terms;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "terms",
    header = "What a resolution obliges whom to do, and whether it was kept on the asked day.",
    description = {
      "factfile terms 1701",
      "factfile terms 1701 --as-of 2024-09-01",
      "factfile terms party:israel -o json"
    })
final class TermsCommand extends QueryCommand {
  @Parameters(paramLabel = "FILTER", description = "Which rows; see `factfile help filters`.")
  List<String> filters = List.of();

  @Override
  List<String> filters() {
    return filters;
  }

  @Override
  List<String> columns() {
    return Terms.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return Terms.of(inquiry);
  }
}
