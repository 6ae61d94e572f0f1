package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.cli.line.Arguments;
import factfile.cli.line.Definition;
import factfile.query.Inquiry;
import factfile.query.Search;
import java.util.List;

public final class SearchCommand extends QueryCommand {
  @Override
  public Definition definition() {
    return query(
        Definition.of(
                "search",
                "Full text over everything, best first.",
                "factfile search leak",
                "factfile search 'cease fire' Gaza")
            .takes(
                Definition.Operand.some(
                    "TEXT", "Words, perhaps only begun, or phrases; all have to be there.")));
  }

  @Override
  List<String> filters(List<String> words) {
    return List.of();
  }

  @Override
  public List<String> columns() {
    return Search.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry, Arguments arguments) {
    return Search.of(inquiry, arguments.words());
  }
}
