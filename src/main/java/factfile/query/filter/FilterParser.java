package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.part.Index;
import factfile.model.part.Part;
import factfile.model.record.EntityKind;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import factfile.model.text.Nearest;
import factfile.model.text.Worded;
import factfile.query.state.MomentKind;
import factfile.query.words.Phrase;
import factfile.query.words.QueryError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the filters of a command line. */
public final class FilterParser {
  /** What stands before a colon, in the order of the documentation. */
  public static final List<String> PREFIXES =
      List.of(
          "text", "who", "speaker", "to", "owed_by", "party", "place", "tag", "kind", "source",
          "date", "id", "not");

  /** What {@code kind:} takes: facts, the rows of deadlines in a timeline, and entities. */
  public static final List<String> KINDS = kinds();

  private static final Set<Part> ANYWHERE =
      EnumSet.complementOf(EnumSet.of(Part.PLACE, Part.ABOUT));

  private final FactBase base;
  private final FactBase whole;
  private final DateArgument dates;

  /**
   * @param whole the base before anything was taken away as unpublished: its names are known
   * @param today what relative dates count from
   */
  public FilterParser(FactBase base, FactBase whole, LocalDate today) {
    this.base = base;
    this.whole = whole;
    this.dates = new DateArgument(today);
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
    List<Filter> all = new ArrayList<>();
    Map<String, List<Filter>> alternatives = new LinkedHashMap<>();
    for (String word : words) {
      String prefix = prefix(word);
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
      all.add(some.size() == 1 ? some.get(0) : new FactFilters.AnyOf(some));
    }
    if (range != null) {
      all.add(new FactFilters.InRange(range));
    }
    return new Filters(all, certainOnly);
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
      case "place" -> "where";
      case "tag" -> "a tag";
      case "kind" -> "a kind of fact or entity";
      case "source" -> "the source it rests on";
      case "date" -> "a day, month, year or range";
      case "id" -> "its id";
      default -> "all others";
    };
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

  private Filter filter(String word) {
    String rest = word;
    boolean denied = false;
    while (rest.startsWith("not:") && rest.length() > 4) {
      rest = rest.substring(4);
      denied = !denied;
    }
    Filter filter = plainFilter(rest);
    return denied ? new FactFilters.Not(filter) : filter;
  }

  private Filter plainFilter(String word) {
    String prefix = prefix(word);
    if (prefix == null) {
      return words(word);
    }
    String value = word.substring(prefix.length() + 1);
    if (!PREFIXES.contains(prefix)) {
      throw unknownPrefix(prefix, word);
    }
    if (value.isBlank()) {
      throw new QueryError(
          "`" + word + "` has nothing after the colon", "write " + prefix + ":SOMETHING");
    }
    return filter(prefix, value);
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

  private Filter filter(String prefix, String value) {
    return switch (prefix) {
      case "text" -> words(value);
      case "who" -> involved(value, ANYWHERE, true);
      case "speaker" -> involved(value, EnumSet.of(Part.SPEAKER), false);
      case "to" -> involved(value, EnumSet.of(Part.TO), false);
      case "owed_by" -> involved(value, EnumSet.of(Part.OWED_BY), false);
      case "party" -> involved(value, EnumSet.of(Part.PARTY), false);
      case "place" -> involved(value, EnumSet.of(Part.PLACE), false);
      case "tag" -> new FactFilters.Tagged(FoldedWords.fold(value));
      case "kind" -> kind(value);
      case "source" -> source(value);
      case "date" -> new FactFilters.InRange(dates.range(value));
      case "id" -> id(value);
      default -> throw new IllegalStateException(prefix);
    };
  }

  private static Filter words(String text) {
    Phrase phrase = Phrase.of(text);
    if (phrase.isEmpty()) {
      throw new QueryError("`" + text + "` has no letter or digit to look for", null);
    }
    return new FactFilters.Stands(phrase);
  }

  private Filter involved(String name, Set<Part> parts, boolean reporters) {
    return new FactFilters.Involves(
        new Group(base, new EntityFinder(base).one(name)), parts, reporters);
  }

  private static Filter kind(String value) {
    if (!KINDS.contains(value)) {
      String nearest = Nearest.to(value, KINDS);
      throw new QueryError(
          "unknown kind `" + value + "`",
          nearest == null
              ? "known are " + String.join(", ", KINDS)
              : "did you mean `" + nearest + "`?");
    }
    boolean ofFacts = Worded.words(MomentKind.values()).contains(value);
    return new FactFilters.OfKind(
        ofFacts ? Worded.of(MomentKind.values(), value) : Worded.of(EntityKind.values(), value));
  }

  private Filter source(String value) {
    Glob glob = new Glob(value);
    if (glob.matching(whole, Index.SOURCE).isEmpty() && !isSource(glob)) {
      String nearest = Nearest.to(value, sourceIds());
      throw new QueryError(
          "there is no source `" + value + "`",
          nearest == null ? "`factfile sources` lists them" : "did you mean `" + nearest + "`?");
    }
    return new FactFilters.Citing(glob);
  }

  /** Whether there is one that nothing rests on. */
  private boolean isSource(Glob glob) {
    for (String id : sourceIds()) {
      if (glob.matches(id)) {
        return true;
      }
    }
    return false;
  }

  private List<String> sourceIds() {
    List<String> ids = new ArrayList<>();
    for (Source source : whole.sources()) {
      ids.add(source.id());
    }
    return ids;
  }

  private static Filter id(String value) {
    return new FactFilters.Called(new Glob(value));
  }
}
