package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.SourceList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "sources",
    header = "The sources, and how many facts rest on each.",
    description = {"factfile sources", "factfile sources --sort facts --reverse -o tsv"})
final class SourcesCommand extends QueryCommand {
  @Parameters(paramLabel = "FILTER", description = "Which rows; see `factfile help filters`.")
  List<String> filters = List.of();

  @Override
  List<String> filters() {
    return filters;
  }

  @Override
  List<String> columns() {
    return SourceList.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return SourceList.of(inquiry);
  }
}
