package factfile.cli.compare;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.ask.Query;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.compare.Disputes;
import factfile.query.filter.Listed;
import java.util.List;

public final class DisputesQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "disputes",
            "What the sources do not agree on: numbers, days, statuses, offices; who says what.",
            "factfile disputes",
            "factfile disputes --as-of 2024-10-01 -o json")
        .takes(FILTERS);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Disputes.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.FACTS;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return Disputes.of(inquiry);
  }
}
