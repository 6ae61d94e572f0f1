package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Parameters;

/** A query whose arguments are filters. */
abstract class FilterCommand extends QueryCommand {
  @Parameters(paramLabel = "FILTER", description = "Which rows; see `factfile help filters`.")
  List<String> filters = List.of();

  private final List<String> columns;
  private final Function<Inquiry, Answer> query;

  FilterCommand(List<String> columns, Function<Inquiry, Answer> query) {
    this.columns = columns;
    this.query = query;
  }

  @Override
  final List<String> filters() {
    return filters;
  }

  @Override
  final List<String> columns() {
    return columns;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return query.apply(inquiry);
  }
}
