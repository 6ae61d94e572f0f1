package factfile.cli.notes;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.text.Nearest;
import factfile.note.marker.BlockAnswers.Refused;
import factfile.query.filter.FilterParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Refuses filters of a block that find nothing at all. On a command line one sees at once that a
 * word was misspelled; a block would stay empty for years.
 */
final class BlockWords {
  /** Filters of these are words that stand in a record, or not. */
  private static final Set<String> NAMING = Set.of("text", "id", "tag");

  /** These compare what other lists tell, and may find nothing to tell. */
  private static final Set<String> COMPARED = Set.of("diff", "disputes");

  private static final List<String> LISTS =
      List.of("timeline", "count", "deadline", "terms", "said");

  private final String command;
  private final FactBase base;
  private final CommandAnswers answers;

  BlockWords(String command, FactBase base, CommandAnswers answers) {
    this.command = command;
    this.base = base;
    this.answers = answers;
  }

  /**
   * @param words the filters of the block
   * @throws Refused where one is neither an id nor stands in any row, on whatever day
   */
  void check(List<String> words) throws Refused {
    for (int i = 0; i < words.size(); i++) {
      boolean span = command.equals("diff") && i == 0 && words.get(0).contains("..");
      for (String word : span ? List.<String>of() : FilterParser.leaves(words.get(i))) {
        check(word);
      }
    }
  }

  private void check(String word) throws Refused {
    if (isNaming(word) && !isId(word) && !findsAny(word)) {
      throw new Refused(
          "`" + word + "` is neither an option of a block nor in any row of `" + command + "`",
          fix(word));
    }
  }

  private boolean findsAny(String word) {
    for (String list : COMPARED.contains(command) ? LISTS : List.of(command)) {
      if (answers.findsAny(list, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNaming(String word) {
    return !FilterParser.isPrefixed(word) || NAMING.contains(word.substring(0, word.indexOf(':')));
  }

  /** Whether it is the id of something that the command's rows can be about. */
  private boolean isId(String word) {
    Fact fact = base.fact(word);
    return base.entity(word) != null
        || base.source(word) != null
        || (fact != null && isListed(fact.kind()));
  }

  private boolean isListed(FactKind kind) {
    return switch (command) {
      case "count" -> kind == FactKind.COUNT;
      case "deadline" -> kind == FactKind.DEADLINE;
      case "said" -> kind == FactKind.STATEMENT;
      case "terms" -> kind == FactKind.TERM || kind == FactKind.RESOLUTION;
      default -> true;
    };
  }

  private String fix(String word) {
    List<String> known = new ArrayList<>(List.of("history", "outcomes"));
    for (Fact each : base.facts()) {
      known.add(each.id());
    }
    for (Entity each : base.entities()) {
      known.add(each.id());
    }
    if (word.startsWith("@") || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
      return "days are asked for as `date:" + word + "`";
    }
    String nearest = Nearest.to(word, known);
    return nearest == null
        ? "a block takes words and ids of its rows, PREFIX:VALUE, history, outcomes, and as-of=, known-by=,"
            + " fields=, sort=, limit=, tally=, style=iso"
        : "did you mean `" + nearest + "`?";
  }
}
