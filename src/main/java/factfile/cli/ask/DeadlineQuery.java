package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.chart.DeadlineDrawing;
import factfile.chart.Drawing;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.model.date.CalendarDuration;
import factfile.model.text.MalformedValue;
import factfile.query.answers.Deadlines;
import factfile.query.answers.Inquiry;
import factfile.query.answers.LegHistory;
import factfile.query.due.DeadlineRow;
import factfile.query.filter.Listed;
import java.util.List;

public final class DeadlineQuery implements Drawn<DeadlineRow> {
  @Override
  public Definition own() {
    return Definition.of(
            "deadline",
            "What is due from whom: the sum, the days left or since, the outcome.",
            "factfile deadline --as-of 2024-10-22",
            "factfile deadline --open --within P10D",
            "factfile deadline owed_by:israel -o plain --fields due,title",
            "factfile deadline --history")
        .takes(FILTERS)
        .writing(OUTPUTS)
        .with(
            CommandFlags.HISTORY,
            CommandFlags.OPEN,
            CommandFlags.OVERDUE,
            CommandFlags.LATE,
            CommandFlags.WITHIN,
            CommandFlags.CHART,
            CommandFlags.LANES,
            CommandFlags.ASCII);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Query.common(Deadlines.COLUMNS, LegHistory.COLUMNS);
  }

  @Override
  public Listed listed() {
    return Listed.DEADLINES;
  }

  @Override
  public List<List<? extends Column<?>>> shapes() {
    return List.of(Deadlines.COLUMNS, LegHistory.COLUMNS);
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return Query.either(Deadlines.COLUMNS, LegHistory.COLUMNS);
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return options.has(CommandFlags.HISTORY)
        ? LegHistory.of(inquiry, wanted(options))
        : Deadlines.of(inquiry, wanted(options));
  }

  @Override
  public Answer<DeadlineRow> askForDrawing(Inquiry inquiry, Options options) {
    return Deadlines.of(inquiry, wanted(options));
  }

  private static Deadlines.Wanted wanted(Options options) {
    return new Deadlines.Wanted(
        options.has(CommandFlags.OPEN),
        options.has(CommandFlags.OVERDUE),
        options.has(CommandFlags.LATE),
        within(options));
  }

  @Override
  public Drawing drawing(Answer<DeadlineRow> answer, Inquiry inquiry, Options options) {
    String lanes = options.value(CommandFlags.LANES);
    if (lanes == null) {
      return DeadlineDrawing.of(answer, inquiry);
    }
    if (!lanes.equals(CommandFlags.LANES_WHO)) {
      throw UserError.usage("deadlines are of one kind", "take --lanes who, for who owes them");
    }
    return DeadlineDrawing.byWho(answer, inquiry);
  }

  private static CalendarDuration within(Options options) {
    String within = options.value(CommandFlags.WITHIN);
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
