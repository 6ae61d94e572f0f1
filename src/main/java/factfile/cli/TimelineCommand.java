package factfile.cli;

import factfile.query.Timeline;
import picocli.CommandLine.Command;

@Command(
    name = "timeline",
    header = "What happened when: every dated fact, in order.",
    description = {
      "factfile timeline",
      "factfile timeline date:2023-10",
      "factfile timeline who:hamas 'not:kind:statement' -o json | jq -r '.[].title'"
    })
final class TimelineCommand extends FilterCommand {
  TimelineCommand() {
    super(Timeline.COLUMNS, Timeline::of);
  }
}
