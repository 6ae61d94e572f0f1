package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Counts;
import factfile.query.Inquiry;
import java.util.List;

final class CountCommand extends FilterCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "count",
                "How many, as of when, according to whom; what disagrees stands beside it.",
                "factfile count hostages",
                "factfile count hostages -o plain --fields topic,value,date",
                "factfile count --history --as-of 2024-10-01")
            .takes(FILTERS)
            .with(Flag.HISTORY));
  }

  @Override
  public List<String> columns() {
    return Counts.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return arguments.has(Flag.HISTORY) ? Counts.history(inquiry) : Counts.of(inquiry);
  }
}
