package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.chart.Drawing;
import factfile.chart.TimelineDrawing;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.cli.line.Output;
import factfile.picture.PageSection;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Timeline;
import factfile.query.filter.Listed;
import factfile.query.rows.TimelineRow;
import java.util.List;

public final class TimelineQuery implements Drawn<TimelineRow> {
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
        .with(CommandFlags.CHART, CommandFlags.LANES, CommandFlags.ASCII);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Timeline.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.FACTS;
  }

  @Override
  public Answer<TimelineRow> ask(Inquiry inquiry, Options options) {
    return Timeline.of(inquiry);
  }

  /** On a page, what has no date stands in a section of its own. */
  @Override
  public Answer<TimelineRow> askForDrawing(Inquiry inquiry, Options options) {
    return options.output().output() == Output.HTML
        ? Timeline.ofDated(inquiry)
        : Timeline.of(inquiry);
  }

  @Override
  public Drawing drawing(Answer<TimelineRow> answer, Inquiry inquiry, Options options) {
    return CommandFlags.LANES_WHO.equals(options.value(CommandFlags.LANES))
        ? TimelineDrawing.byWho(answer, inquiry)
        : TimelineDrawing.byKind(answer, inquiry);
  }

  @Override
  public List<PageSection> sections(Answer<TimelineRow> answer, Inquiry inquiry, Options options) {
    return PageSections.story(answer, inquiry);
  }
}
