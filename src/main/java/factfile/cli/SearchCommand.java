package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.Search;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    header = "Full text over everything, best first.",
    description = {"factfile search leak", "factfile search 'cease fire' Gaza"})
final class SearchCommand extends QueryCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "Words, perhaps only begun, or phrases; all have to be there.")
  List<String> phrases = List.of();

  @Override
  List<String> filters() {
    return List.of();
  }

  @Override
  List<String> columns() {
    return Search.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return Search.of(inquiry, phrases);
  }
}
