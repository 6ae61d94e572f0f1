package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Said;
import factfile.query.filter.Listed;
import java.util.List;

public final class SaidQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "said",
            "Who said, warned, urged, promised, predicted or declined what, to whom, when.",
            "factfile said who:Miller",
            "factfile said speaker:israel --from 2024-10-01",
            "factfile said aid -o md --cite",
            "factfile said --outcomes --as-of 2024-10-22")
        .takes(FILTERS)
        .with(CommandFlags.OUTCOMES);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Said.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.STATEMENTS;
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return Said.WITH_OUTCOMES;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return options.has(CommandFlags.OUTCOMES) ? Said.outcomes(inquiry) : Said.of(inquiry);
  }
}
