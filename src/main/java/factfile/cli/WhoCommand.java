package factfile.cli;

import factfile.answer.Answer;
import factfile.query.FilterParser;
import factfile.query.Inquiry;
import factfile.query.Who;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "who",
    header = "Who somebody is: roles then and now, what they did, said and owe.",
    description = {
      "factfile who Sinwar",
      "factfile who Sinwar --as-of 2023-10-08",
      "factfile who kind:person -o csv"
    })
final class WhoCommand extends QueryCommand {
  @Parameters(
      paramLabel = "NAME|FILTER",
      description = "Names for cards; filters for a list; nothing for the list of all.")
  List<String> words = List.of();

  @Override
  List<String> filters() {
    List<String> filters = new ArrayList<>(words);
    filters.removeAll(names());
    return filters;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (String word : words) {
      if (!FilterParser.isPrefixed(word)) {
        names.add(word);
      }
    }
    return names;
  }

  @Override
  List<String> columns() {
    return Who.COLUMNS;
  }

  @Override
  Answer ask(Inquiry inquiry) {
    return Who.of(inquiry, names());
  }
}
