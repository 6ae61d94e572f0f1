package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.answers.TermHistory;
import factfile.query.answers.Terms;
import factfile.query.filter.Listed;
import java.util.List;

public final class TermsQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "terms",
            "What a resolution obliges whom to do, and whether it was kept on the asked day.",
            "factfile terms 1701",
            "factfile terms 1701 --as-of 2024-09-01",
            "factfile terms party:israel -o json",
            "factfile terms --history")
        .takes(FILTERS)
        .with(CommandFlags.HISTORY);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Query.common(Terms.COLUMNS, TermHistory.COLUMNS);
  }

  @Override
  public List<List<? extends Column<?>>> shapes() {
    return List.of(Terms.COLUMNS, TermHistory.COLUMNS);
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return Query.either(Terms.COLUMNS, TermHistory.COLUMNS);
  }

  @Override
  public Listed listed() {
    return Listed.TERMS;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return options.has(CommandFlags.HISTORY) ? TermHistory.of(inquiry) : Terms.of(inquiry);
  }
}
