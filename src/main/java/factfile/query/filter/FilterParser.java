package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.record.EntityKind;
import factfile.model.text.Nearest;
import factfile.model.text.Worded;
import factfile.query.state.Clocks;
import factfile.query.state.MomentKind;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the filters of a command line. */
public final class FilterParser {
  /** What stands before a colon, in the order of the documentation. */
  public static final List<String> PREFIXES =
      List.of(
          "text", "who", "speaker", "to", "owed_by", "party", "role", "said_by", "place", "about",
          "tag", "kind", "act", "status", "unit", "source", "date", "id", "expr", "not");

  /** What {@code kind:} takes: facts, the rows of deadlines in a timeline, and entities. */
  public static final List<String> KINDS = kinds();

  private static final String EXPRESSION = "expr";
  private static final String DENIAL = "not:";

  private final FactBase base;
  private final Listed listed;
  private final PrefixFilters named;
  private final Set<String> ids = new LinkedHashSet<>();

  /**
   * @param whole the base before anything was taken away as unpublished: its names are known
   * @param clocks what relative dates count from
   * @param listed what words can be ids of
   */
  public FilterParser(FactBase base, FactBase whole, Clocks clocks, Listed listed) {
    this.base = base;
    this.listed = listed;
    this.named = new PrefixFilters(base, whole, new DateArgument(base, clocks));
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>(Worded.words(MomentKind.values()));
    kinds.addAll(Worded.words(EntityKind.values()));
    return List.copyOf(kinds);
  }

  /**
   * @param words the filters as typed
   * @param range a further range of days, and-ed with them; null for none
   * @throws QueryError where one is not understood
   */
  public Filters parse(List<String> words, Days range, boolean certainOnly) {
    ids.clear();
    List<Filter> all = new ArrayList<>();
    Map<String, List<Filter>> alternatives = new LinkedHashMap<>();
    for (String word : words) {
      String prefix = listed.isId(base, word) ? "" : prefix(word);
      if (prefix == null || prefix.equals("not")) {
        all.add(filter(word));
      } else {
        List<Filter> some = alternatives.get(prefix);
        if (some == null) {
          some = new ArrayList<>();
          alternatives.put(prefix, some);
        }
        some.add(filter(word));
      }
    }
    for (List<Filter> some : alternatives.values()) {
      all.add(some.size() == 1 ? some.get(0) : new Operators.AnyOf(some));
    }
    if (range != null) {
      all.add(new FactFilters.InRange(range));
    }
    List<String> notices = new ArrayList<>();
    for (String id : ids) {
      String notice = listed.notice(base, id);
      if (notice != null) {
        notices.add(notice);
      }
    }
    return new Filters(all, certainOnly, notices);
  }

  /** What a prefix asks for, in a few words. */
  public static String meaning(String prefix) {
    return switch (prefix) {
      case "text" -> "words in any text";
      case "who" -> "somebody has a part in it";
      case "speaker" -> "who says it";
      case "to" -> "whom it is said or done to";
      case "owed_by" -> "who owes it";
      case "party" -> "whom a term binds";
      case "role" -> "an office that somebody in it held";
      case "said_by" -> "who reports it";
      case "place" -> "where";
      case "about" -> "what is spoken about";
      case "tag" -> "a tag";
      case "kind" -> "a kind of fact or entity";
      case "act" -> "what a speaker does";
      case "status" -> "how it stands";
      case "unit" -> "what is counted in";
      case "source" -> "the source it rests on";
      case "date" -> "a day, month, year or range";
      case "id" -> "its id";
      case "expr" -> "filters with and, or, not and ( )";
      default -> "all others";
    };
  }

  /** The filters that a word joins or denies; itself where it is a single one. */
  public static List<String> leaves(String word) {
    String rest = word.startsWith(DENIAL) ? word.substring(DENIAL.length()) : word;
    return rest.startsWith(EXPRESSION + ":")
        ? Expression.filters(rest.substring(EXPRESSION.length() + 1))
        : List.of(rest);
  }

  /** Whether a word is a filter with a prefix, known or not, rather than a plain word. */
  public static boolean isPrefixed(String word) {
    return prefix(word) != null;
  }

  /** The known or unknown prefix of a word; null for a plain word. */
  private static String prefix(String word) {
    int colon = word.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = word.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-')) {
        return null;
      }
    }
    return colon < 1 ? null : word.substring(0, colon);
  }

  /**
   * One filter in an expression.
   *
   * @throws QueryError where it is not understood, or is an expression again
   */
  Filter nested(String word) {
    if (undenied(word).startsWith(EXPRESSION + ":")) {
      throw new QueryError("an expression stands in no other", "write it in parentheses");
    }
    return filter(word);
  }

  private Filter filter(String word) {
    String rest = undenied(word);
    boolean denied = (word.length() - rest.length()) / DENIAL.length() % 2 == 1;
    Filter filter = plainFilter(rest);
    return denied ? new Operators.Not(filter) : filter;
  }

  private static String undenied(String word) {
    String rest = word;
    while (rest.startsWith(DENIAL) && rest.length() > DENIAL.length()) {
      rest = rest.substring(DENIAL.length());
    }
    return rest;
  }

  private Filter plainFilter(String word) {
    String prefix = prefix(word);
    if (listed.isId(base, word)) {
      ids.add(word);
      return new FactFilters.Called(new Glob(word));
    }
    if (prefix == null) {
      return PrefixFilters.words(word);
    }
    String value = word.substring(prefix.length() + 1);
    if (!PREFIXES.contains(prefix)) {
      throw unknownPrefix(prefix, word);
    }
    if (value.isBlank()) {
      throw new QueryError(
          "`" + word + "` has nothing after the colon", "write " + prefix + ":SOMETHING");
    }
    return prefix.equals(EXPRESSION) ? Expression.read(this, value) : named.filter(prefix, value);
  }

  private static QueryError unknownPrefix(String prefix, String word) {
    String nearest = Nearest.to(prefix, PREFIXES);
    String way = "to look for the words themselves, write 'text:" + word + "'";
    return new QueryError(
        "unknown prefix `" + prefix + ":`",
        (nearest == null
                ? "known are " + String.join(", ", PREFIXES)
                : "did you mean `" + nearest + ":`?")
            + "; "
            + way);
  }
}
