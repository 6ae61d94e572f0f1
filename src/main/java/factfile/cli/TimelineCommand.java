package factfile.cli;

import factfile.answer.Answer;
import factfile.query.Inquiry;
import factfile.query.Timeline;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "timeline",
    header = "What happened when: every dated fact, in order.",
    description = {
      "factfile timeline",
      "factfile timeline date:2023-10",
      "factfile timeline who:hamas 'not:kind:statement' -o json | jq -r '.[].title'"
    })
final class TimelineCommand extends QueryCommand {
  @Parameters(paramLabel = "FILTER", description = "Which rows; see `factfile help filters`.")
  List<String> filters = List.of();

  @Override
  List<String> filters() {
    return filters;
  }

  @Override
  List<String> columns() {
    return Timeline.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return Timeline.of(inquiry);
  }
}
