package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Counts;
import factfile.query.Inquiry;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "count",
    header = "How many, as of when, according to whom; what disagrees stands beside it.",
    description = {
      "factfile count hostages",
      "factfile count hostages -o plain --fields topic,value,date",
      "factfile count --history --as-of 2024-10-01"
    })
final class CountCommand extends QueryCommand {
  @Parameters(paramLabel = "FILTER", description = "Which rows; see `factfile help filters`.")
  List<String> filters = List.of();

  @Option(names = "--history", description = "Every value of the series, not only the day's.")
  boolean history;

  @Override
  List<String> filters() {
    return filters;
  }

  @Override
  List<String> columns() {
    return Counts.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return history ? Counts.history(inquiry) : Counts.of(inquiry);
  }
}
