package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.answer.Walked;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Source;
import factfile.query.filter.Filters;
import factfile.query.filter.Subject;
import factfile.query.known.KnownBy;
import factfile.query.state.Clocks;
import factfile.query.state.FactState;
import factfile.query.state.Moment;
import factfile.query.words.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One question with all that it is asked under.
 *
 * @param base what had been published by the day asked for
 * @param clocks which days states are computed for
 * @param filters which rows are listed
 * @param knownBy what was taken away as not yet published
 * @param publishedBy the day of {@code --known-by}, or null
 */
public record Inquiry(
    FactBase base, Clocks clocks, Filters filters, KnownBy knownBy, LocalDate publishedBy) {

  /** The same question of everything. */
  public Inquiry unfiltered() {
    return new Inquiry(base, clocks, Filters.NONE, knownBy, publishedBy);
  }

  /** The facts that the filters can pick, and perhaps more; the others need not be read. */
  List<Fact> facts() {
    Ordinals candidates = candidates();
    return candidates == null ? base.facts() : base.facts(candidates);
  }

  /** The places of the same facts. */
  Ordinals factPlaces() {
    Ordinals candidates = candidates();
    int end = base.factPlaces();
    return candidates == null ? Ordinals.range(0, end) : candidates.within(0, end);
  }

  /** Whether all that the base tells is listed, surely or not, whenever it was. */
  boolean isOfEverything() {
    return filters.isNone() && clocks.asOf() == null;
  }

  /** What the filters say of a fact, at no date of its own. */
  Truth test(Fact fact) {
    return filters.isNone() ? Truth.YES : filters.test(subject(fact));
  }

  /** The same of one of the dated things that a fact tells. */
  Truth test(Moment moment) {
    return filters.isNone() ? Truth.YES : filters.test(subject(moment));
  }

  /** The same of one kind. */
  public List<Fact> facts(FactKind kind) {
    return base.facts(factPlaces(kind));
  }

  /** The places of those of one kind. */
  Ordinals factPlaces(FactKind kind) {
    Ordinals ofKind = base.find(Index.KIND, kind.word()).within(0, base.factPlaces());
    Ordinals candidates = candidates();
    return candidates == null ? ofKind : ofKind.and(candidates);
  }

  /** A fact, at no date of its own, as filters see it. */
  Subject subject(Fact fact) {
    return Subject.of(base, fact).standing(new FactState(base, clocks, fact));
  }

  /** One of the dated things that a fact tells, as filters see it. */
  Subject subject(Moment moment) {
    Fact fact = moment.fact();
    boolean rivalled = !fact.dating().others().isEmpty();
    List<Citation> cites = rivalled ? fact.everyCite() : moment.cites();
    return Subject.of(base, fact, moment.kind(), moment.date(), cites)
        .standing(new FactState(base, clocks, fact));
  }

  /** Terms may always be picked: they rest on the citations of the events that begin them, too. */
  private Ordinals candidates() {
    Ordinals picked = filters.candidates(base);
    Ordinals terms = base.find(Index.KIND, FactKind.TERM.word());
    return picked == null ? null : Ordinals.union(List.of(picked, terms));
  }

  /** The answer with what every answer says of what it leaves out. */
  public <R extends Row> Answer<R> answer(
      String title, List<Column<R>> columns, List<R> rows, List<String> notices) {
    List<String> all = new ArrayList<>(notices);
    all.addAll(filters.notices());
    if (knownBy.notice(publishedBy) != null) {
      all.add(knownBy.notice(publishedBy));
    }
    boolean walked = rows instanceof Walked<R>;
    return new Answer<>(
        title, columns, rows, all, walked ? new CitedSources(base, rows) : cited(base, rows));
  }

  /** The sources cited in rows, in the order of their first mention. */
  static List<Source> cited(FactBase base, List<? extends Row> rows) {
    Map<String, Source> cited = new LinkedHashMap<>();
    for (Row row : rows) {
      for (Citation citation : row.cites()) {
        Source source = base.source(citation.source());
        if (source != null) {
          cited.put(source.id(), source);
        }
      }
    }
    return List.copyOf(cited.values());
  }

  /** Whether a moment, or the deadline whose due day it is, had come by the asked day. */
  Truth begun(Moment moment) {
    LocalDate horizon = clocks.horizon();
    FactDate date = moment.lasting() ? moment.fact().date() : moment.date();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new Days(null, horizon));
  }

  /** What answers about recorded states say of the day they hold on. */
  public void addStateNotices(List<String> notices, int later) {
    addLater(notices, later);
    if (clocks.end() == null) {
      return;
    }
    if (clocks.isBeyondEnd()) {
      addEnd(notices);
    } else if (clocks.asOf() == null) {
      notices.add("as recorded to " + clocks.day());
    }
  }

  /** Says that recorded states are asked for a day after the record's end. */
  void addEnd(List<String> notices) {
    notices.add(
        "the record ends on " + clocks.end() + "; what is asked for a later day is marked ?");
  }

  /** What answers about what happened say of what they leave out. */
  void addEventNotices(List<String> notices, int later) {
    addLater(notices, later);
    if (clocks.isBeyondEnd()) {
      notices.add("the record ends on " + clocks.end() + "; what came after it is not known");
    }
  }

  private void addLater(List<String> notices, int later) {
    addLater(notices, later, clocks.recordedDay());
  }

  /** Says how many facts are left out because they are later than a day. */
  void addLater(List<String> notices, int later, LocalDate day) {
    if (later > 0) {
      notices.add(Text.number(later, "later fact") + " not shown (after " + day + ")");
    }
  }
}
