package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.Drawing;
import factfile.chart.TimelineDrawing;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.picture.PageSection;
import factfile.query.Inquiry;
import factfile.query.Timeline;
import java.util.List;

public final class TimelineCommand extends DrawnCommand {
  @Override
  public Definition definition() {
    return drawn(
        Definition.of(
                "timeline",
                "What happened when: every dated fact, in order.",
                "factfile timeline",
                "factfile timeline date:2023-10",
                "factfile timeline --chart --lanes who",
                "factfile timeline who:hamas 'not:kind:statement' -o json | jq -r '.[].title'")
            .takes(FILTERS)
            .with(Flag.CHART, Flag.LANES, Flag.ASCII));
  }

  @Override
  public List<String> columns() {
    return Timeline.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return Timeline.of(inquiry);
  }

  @Override
  Drawing drawing(Answer answer, Inquiry inquiry, Arguments arguments) {
    return Flag.LANES_WHO.equals(arguments.value(Flag.LANES))
        ? TimelineDrawing.byWho(answer, inquiry)
        : TimelineDrawing.byKind(answer, inquiry);
  }

  @Override
  List<PageSection> sections(Answer answer, Inquiry inquiry, Arguments arguments) {
    return Pages.story(answer, inquiry);
  }
}
