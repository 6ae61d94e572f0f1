package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.chart.CountDrawing;
import factfile.chart.Drawing;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Counts;
import factfile.query.answers.Inquiry;
import factfile.query.filter.Listed;
import factfile.query.rows.CountRow;
import java.util.List;

public final class CountQuery implements Drawn<CountRow> {
  @Override
  public Definition own() {
    return Definition.of(
            "count",
            "How many, as of when, according to whom; what disagrees stands beside it.",
            "factfile count hostages",
            "factfile count hostages -o plain --fields topic,value,date",
            "factfile count --history --as-of 2024-10-01")
        .takes(FILTERS)
        .writing(OUTPUTS)
        .with(CommandFlags.HISTORY, CommandFlags.CHART, CommandFlags.ASCII);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Counts.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.COUNTS;
  }

  @Override
  public Answer<CountRow> ask(Inquiry inquiry, Options options) {
    return options.has(CommandFlags.HISTORY) ? Counts.history(inquiry) : Counts.of(inquiry);
  }

  /** A chart shows how a number moved. */
  @Override
  public Answer<CountRow> askForDrawing(Inquiry inquiry, Options options) {
    return Counts.course(inquiry);
  }

  @Override
  public Drawing drawing(Answer<CountRow> answer, Inquiry inquiry, Options options) {
    return CountDrawing.of(answer);
  }
}
