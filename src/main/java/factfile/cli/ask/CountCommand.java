package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.CountDrawing;
import factfile.chart.Drawing;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.query.Counts;
import factfile.query.Inquiry;
import java.util.List;

public final class CountCommand extends DrawnCommand {
  @Override
  public Definition definition() {
    return drawn(
        Definition.of(
                "count",
                "How many, as of when, according to whom; what disagrees stands beside it.",
                "factfile count hostages",
                "factfile count hostages -o plain --fields topic,value,date",
                "factfile count --history --as-of 2024-10-01")
            .takes(FILTERS)
            .with(Flag.HISTORY, Flag.CHART, Flag.ASCII));
  }

  @Override
  public List<String> columns() {
    return Counts.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return arguments.has(Flag.HISTORY) ? Counts.history(inquiry) : Counts.of(inquiry);
  }

  /** A chart shows how a number moved. */
  @Override
  Answer askForDrawing(Inquiry inquiry, Arguments arguments) {
    return Counts.history(inquiry);
  }

  @Override
  Drawing drawing(Answer answer, Inquiry inquiry, Arguments arguments) {
    return CountDrawing.of(answer);
  }
}
