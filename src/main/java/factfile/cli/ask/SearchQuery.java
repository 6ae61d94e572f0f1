package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Search;
import factfile.query.filter.Listed;
import java.util.List;

public final class SearchQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "search",
            "Full text over everything, best first.",
            "factfile search leak",
            "factfile search 'cease fire' Gaza",
            "factfile search 7 October 2023")
        .takes(
            Definition.Operand.some(
                "TEXT",
                "Words, perhaps only begun, phrases, numbers, days; all have to be there."));
  }

  @Override
  public List<String> filters(List<String> words) {
    return List.of();
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Search.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.EVERYTHING;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return Search.of(inquiry, SearchedTerms.of(options.words()));
  }
}
