package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
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
            "factfile said aid -o md --cite")
        .takes(FILTERS);
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
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return Said.of(inquiry);
  }
}
