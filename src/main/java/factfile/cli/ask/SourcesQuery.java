package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.answers.SourceList;
import factfile.query.filter.Listed;
import java.util.List;

public final class SourcesQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "sources",
            "The sources, and how many facts rest on each.",
            "factfile sources",
            "factfile sources --sort facts --reverse -o tsv")
        .takes(FILTERS);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return SourceList.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.SOURCES;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return SourceList.of(inquiry);
  }
}
