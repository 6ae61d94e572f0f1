package factfile.query.filter;

import factfile.model.base.FactBase;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the filter of one prefix out of what stands behind its colon. */
final class PrefixFilters {
  private static final Set<Part> ANYWHERE =
      EnumSet.complementOf(EnumSet.of(Part.PLACE, Part.ABOUT));

  private final FactBase base;
  private final FactBase whole;
  private final DateArgument dates;

  /**
   * @param whole the base before anything was taken away as unpublished: its names are known
   */
  PrefixFilters(FactBase base, FactBase whole, DateArgument dates) {
    this.base = base;
    this.whole = whole;
    this.dates = dates;
  }

  /** The filter of a prefix that there is. */
  Filter filter(String prefix, String value) {
    return switch (prefix) {
      case "text" -> words(value);
      case "who" -> involved(value, ANYWHERE, true);
      case "speaker" -> involved(value, EnumSet.of(Part.SPEAKER), false);
      case "to" -> involved(value, EnumSet.of(Part.TO), false);
      case "owed_by" -> involved(value, EnumSet.of(Part.OWED_BY), false);
      case "party" -> involved(value, EnumSet.of(Part.PARTY), false);
      case "place" -> involved(value, EnumSet.of(Part.PLACE), false);
      case "role" -> role(value);
      case "said_by" -> new Reporters(base, whole).called(value);
      case "about" -> about(value);
      case "act" -> new RecordFilters.Acting(known(value, new Vocabulary(whole).acts(), "act"));
      case "status" ->
          new RecordFilters.InState(known(value, new Vocabulary(whole).statuses(), "status"));
      case "unit" -> unit(value);
      case "tag" -> new FactFilters.Tagged(FoldedWords.fold(value));
      case "kind" -> kind(value);
      case "source" -> source(value);
      case "date" -> new FactFilters.InRange(dates.range(value));
      case "id" -> id(value);
      default -> throw new IllegalStateException(prefix);
    };
  }

  /** Rows in which words stand. */
  static Filter words(String text) {
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

  /** A fact by its id, else an entity. */
  private Filter about(String value) {
    if (whole.fact(value) != null) {
      return new RecordFilters.AboutFact(value);
    }
    EntityFinder finder = new EntityFinder(base);
    if (finder.all(value).isEmpty()) {
      String nearest = Nearest.to(value, new ArrayList<>(whole.keys(Index.ID, "")));
      throw nearest == null
          ? finder.unknown(value)
          : new QueryError(
              "there is neither an entity nor a fact `" + value + "`",
              "did you mean `" + nearest + "`?");
    }
    return involved(value, EnumSet.of(Part.ABOUT), false);
  }

  private Filter role(String value) {
    Phrase title = Phrase.of(value);
    Group officers = title.isEmpty() ? null : Group.inOffice(base, title);
    if (officers == null || officers.isEmpty()) {
      Set<String> offices = new Vocabulary(whole).offices();
      if (title.isEmpty() || Group.inOffice(whole, title).isEmpty()) {
        throw unknown("there is no office `" + value + "`", value, offices);
      }
    }
    return new RecordFilters.InOffice(officers, ANYWHERE);
  }

  private Filter unit(String value) {
    String folded = FoldedWords.fold(value);
    Set<String> units = new Vocabulary(whole).units();
    for (String unit : units) {
      if (RecordFilters.InUnit.isIn(unit, folded)) {
        return new RecordFilters.InUnit(folded);
      }
    }
    throw unknown("nothing is counted in `" + value + "`", value, units);
  }

  /** A word that there is, folded. */
  private static String known(String value, Set<String> words, String what) {
    String folded = FoldedWords.fold(value);
    for (String word : words) {
      if (FoldedWords.fold(word).equals(folded)) {
        return folded;
      }
    }
    throw unknown("unknown " + what + " `" + value + "`", value, words);
  }

  private static QueryError unknown(String message, String value, Set<String> known) {
    String nearest = Nearest.to(value, List.copyOf(known));
    if (nearest == null && known.isEmpty()) {
      return new QueryError(message, null);
    }
    return new QueryError(
        message,
        nearest == null
            ? "known are " + String.join(", ", known)
            : "did you mean `" + nearest + "`?");
  }

  private static Filter kind(String value) {
    if (!FilterParser.KINDS.contains(value)) {
      String nearest = Nearest.to(value, FilterParser.KINDS);
      throw new QueryError(
          "unknown kind `" + value + "`",
          nearest == null
              ? "known are " + String.join(", ", FilterParser.KINDS)
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
