package factfile.cli;

import factfile.answer.Answer;
import factfile.model.CalendarDuration;
import factfile.model.MalformedValue;
import factfile.query.Deadlines;
import factfile.query.Inquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "deadline",
    header = "What is due from whom: the sum, the days left or since, the outcome.",
    description = {
      "factfile deadline --as-of 2024-10-22",
      "factfile deadline --open --within P10D",
      "factfile deadline owed_by:israel -o plain --fields due,title"
    })
final class DeadlineCommand extends FilterCommand {
  @Option(names = "--open", description = "Those still running.")
  boolean open;

  @Option(names = "--overdue", description = "Those missed, or passed without a known outcome.")
  boolean overdue;

  @Option(
      names = "--within",
      paramLabel = "DURATION",
      description = "Those running out within that time: P10D, \"2 weeks\".")
  String within;

  DeadlineCommand() {
    super(Deadlines.COLUMNS, Deadlines::of);
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return Deadlines.of(inquiry, new Deadlines.Wanted(open, overdue, duration()));
  }

  private CalendarDuration duration() {
    if (within == null) {
      return null;
    }
    try {
      return CalendarDuration.parse(within);
    } catch (MalformedValue e) {
      throw UserError.usage("--within: " + e.getMessage(), e.remedy());
    }
  }
}
