package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.Timeline;
import java.util.List;

final class TimelineCommand extends FilterCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "timeline",
                "What happened when: every dated fact, in order.",
                "factfile timeline",
                "factfile timeline date:2023-10",
                "factfile timeline who:hamas 'not:kind:statement' -o json | jq -r '.[].title'")
            .takes(FILTERS));
  }

  @Override
  public List<String> columns() {
    return Timeline.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return Timeline.of(inquiry);
  }
}
