package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.query.Inquiry;
import factfile.query.SourceList;
import java.util.List;

public final class SourcesCommand extends FilterCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "sources",
                "The sources, and how many facts rest on each.",
                "factfile sources",
                "factfile sources --sort facts --reverse -o tsv")
            .takes(FILTERS));
  }

  @Override
  public List<String> columns() {
    return SourceList.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return SourceList.of(inquiry);
  }
}
