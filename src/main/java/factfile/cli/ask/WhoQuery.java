package factfile.cli.ask;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Who;
import factfile.query.filter.FilterParser;
import factfile.query.filter.Listed;
import java.util.ArrayList;
import java.util.List;

public final class WhoQuery implements Query {
  @Override
  public Definition own() {
    return Definition.of(
            "who",
            "Who somebody is: roles then and now, what they did, said and owe.",
            "factfile who Sinwar",
            "factfile who Sinwar --as-of 2023-10-08",
            "factfile who kind:person -o csv")
        .takes(
            Definition.Operand.any(
                "NAME|FILTER", "Names for cards; filters for a list; nothing for the list of all."))
        .with(CommandFlags.ALL);
  }

  @Override
  public List<String> filters(List<String> words) {
    return words(words, true);
  }

  /** The filters among the words, or those that are none: names. */
  private static List<String> words(List<String> words, boolean filters) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (FilterParser.isPrefixed(word) == filters) {
        found.add(word);
      }
    }
    return found;
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Who.COLUMNS;
  }

  @Override
  public Listed listed() {
    return Listed.ENTITIES;
  }

  @Override
  public Answer<?> ask(Inquiry inquiry, Options options) {
    return Who.of(inquiry, words(options.words(), false), options.has(CommandFlags.ALL));
  }
}
