package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Counts;
import factfile.query.Inquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "count",
    header = "How many, as of when, according to whom; what disagrees stands beside it.",
    description = {
      "factfile count hostages",
      "factfile count hostages -o plain --fields topic,value,date",
      "factfile count --history --as-of 2024-10-01"
    })
final class CountCommand extends FilterCommand {
  @Option(names = "--history", description = "Every value of the series, not only the day's.")
  boolean history;

  CountCommand() {
    super(Counts.COLUMNS, Counts::of);
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return history ? Counts.history(inquiry) : super.ask(inquiry);
  }
}
