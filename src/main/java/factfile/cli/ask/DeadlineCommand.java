package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.DeadlineDrawing;
import factfile.chart.Drawing;
import factfile.cli.host.UserError;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.model.CalendarDuration;
import factfile.model.MalformedValue;
import factfile.query.Deadlines;
import factfile.query.Inquiry;
import java.util.List;

public final class DeadlineCommand extends DrawnCommand {
  @Override
  public Definition definition() {
    return drawn(
        Definition.of(
                "deadline",
                "What is due from whom: the sum, the days left or since, the outcome.",
                "factfile deadline --as-of 2024-10-22",
                "factfile deadline --open --within P10D",
                "factfile deadline owed_by:israel -o plain --fields due,title")
            .takes(FILTERS)
            .with(Flag.OPEN, Flag.OVERDUE, Flag.LATE, Flag.WITHIN, Flag.CHART, Flag.ASCII));
  }

  @Override
  public List<String> columns() {
    return Deadlines.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return Deadlines.of(
        inquiry,
        new Deadlines.Wanted(
            arguments.has(Flag.OPEN),
            arguments.has(Flag.OVERDUE),
            arguments.has(Flag.LATE),
            within(arguments)));
  }

  @Override
  Drawing drawing(Answer answer, Inquiry inquiry, Arguments arguments) {
    return DeadlineDrawing.of(answer, inquiry);
  }

  private static CalendarDuration within(Arguments arguments) {
    String within = arguments.value(Flag.WITHIN);
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
