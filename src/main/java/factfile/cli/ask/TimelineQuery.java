package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.chart.Drawing;
import factfile.chart.TimelineDrawing;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.Options;
import factfile.picture.PageSection;
import factfile.query.Inquiry;
import factfile.query.Timeline;
import java.util.List;

public final class TimelineQuery implements Drawn {
  @Override
  public Definition own() {
    return Definition.of(
            "timeline",
            "What happened when: every dated fact, in order.",
            "factfile timeline",
            "factfile timeline date:2023-10",
            "factfile timeline --chart --lanes who",
            "factfile timeline who:hamas 'not:kind:statement' -o json | jq -r '.[].title'")
        .takes(FILTERS)
        .writing(OUTPUTS)
        .with(Flag.CHART, Flag.LANES, Flag.ASCII);
  }

  @Override
  public List<String> columns() {
    return Timeline.COLUMNS;
  }

  @Override
  public Answer ask(Inquiry inquiry, Options options) {
    return Timeline.of(inquiry);
  }

  @Override
  public Drawing drawing(Answer answer, Inquiry inquiry, Options options) {
    return Flag.LANES_WHO.equals(options.value(Flag.LANES))
        ? TimelineDrawing.byWho(answer, inquiry)
        : TimelineDrawing.byKind(answer, inquiry);
  }

  @Override
  public List<PageSection> sections(Answer answer, Inquiry inquiry, Options options) {
    return Pages.story(answer, inquiry);
  }
}
