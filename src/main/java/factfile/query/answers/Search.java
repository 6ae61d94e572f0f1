package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Designation;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import factfile.query.filter.Listed;
import factfile.query.filter.Subject;
import factfile.query.rows.SearchColumn;
import factfile.query.rows.SearchRow;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import factfile.query.words.Entities;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/** Full text over everything, best first. */
public final class Search {
  public static final List<Column<SearchRow>> COLUMNS = List.of(SearchColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private final List<SearchTerm> terms = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final AboutFacts filters;
  private int later;

  private Search(Inquiry inquiry, List<SearchTerm> wanted) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.filters = new AboutFacts(inquiry);
    for (SearchTerm term : wanted) {
      if (Listed.EVERYTHING.isId(base, term.text())) {
        ids.add(term.text());
      } else if (!term.isEmpty()) {
        terms.add(term);
        words.addAll(FoldedWords.of(term.text()));
      }
    }
    if (terms.isEmpty() && ids.isEmpty()) {
      throw new QueryError("there is no word to look for", "write factfile search WORD");
    }
  }

  /**
   * @param terms each has to be found; the last word of each may be only begun
   */
  public static Answer<SearchRow> of(Inquiry inquiry, List<SearchTerm> terms) {
    return new Search(inquiry, terms).answer();
  }

  private Answer<SearchRow> answer() {
    List<SearchRow> hits = new ArrayList<>();
    Ordinals candidates = candidates();
    for (Fact fact : base.facts(candidates)) {
      addFact(fact, hits);
    }
    for (Entity entity : base.entities(candidates)) {
      addEntity(entity, hits);
    }
    for (Source source : isDayAsked() ? base.sources() : base.sources(candidates)) {
      addSource(source, hits);
    }
    hits.sort(null);
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    for (String id : ids) {
      String notice = Listed.EVERYTHING.notice(base, id);
      if (notice != null) {
        notices.add(notice);
      }
    }
    return inquiry.answer("Search", COLUMNS, hits, notices);
  }

  /** Sources are in no index of days. */
  private boolean isDayAsked() {
    for (SearchTerm term : terms) {
      if (term.days() != null) {
        return true;
      }
    }
    return false;
  }

  /** The records in which every term can be found, among those picked by their ids. */
  private Ordinals candidates() {
    List<Ordinals> picked = new ArrayList<>();
    for (String id : ids) {
      picked.add(base.find(Index.ID, id));
    }
    Ordinals found = ids.isEmpty() ? terms.get(0).candidates(base) : Ordinals.union(picked);
    for (SearchTerm term : terms) {
      found = found.and(term.candidates(base));
    }
    return found;
  }

  private void addFact(Fact fact, List<SearchRow> hits) {
    List<Moment> moments = new Moments(base, inquiry.clocks()).visit(fact);
    Match match = match(Subject.of(base, fact).texts(), fact, moments);
    Truth matches = match == null ? Truth.NO : filters.test(fact);
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = begun(moments);
    if (begun == Truth.NO) {
      later++;
    } else {
      add(fact, match, base.when(fact), fact.everyCite(), matches.and(begun), hits);
    }
  }

  /** Whether any of what a fact tells had come by the asked day. */
  private Truth begun(List<Moment> moments) {
    Truth begun = moments.isEmpty() ? Truth.YES : Truth.NO;
    for (Moment moment : moments) {
      begun = begun.or(inquiry.begun(moment));
    }
    return begun;
  }

  private void addEntity(Entity entity, List<SearchRow> hits) {
    List<String> texts = new ArrayList<>(List.of(entity.id(), entity.name()));
    texts.addAll(entity.aliases());
    for (Role role : entity.roles()) {
      texts.add(role.title());
    }
    for (Designation each : entity.designations()) {
      texts.add(each.as());
    }
    Match match = match(texts, entity, List.of());
    List<Fact> facts = match == null ? List.of() : base.concerning(entity.id());
    List<Citation> cites = Entities.cites(entity, facts);
    if (match != null && !cites.isEmpty()) {
      FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
      Truth matches = filters.test(Subject.of(entity, day, texts, cites), facts);
      add(entity, match, null, cites, matches, hits);
    }
  }

  private void addSource(Source source, List<SearchRow> hits) {
    List<String> texts = Listed.texts(source);
    Match match = match(texts, source, List.of());
    if (match != null) {
      Subject subject = Subject.of(source, source.upTo(), texts, source.cites());
      Truth matches = inquiry.filters().test(subject);
      add(source, match, source.upTo(), source.cites(), matches, hits);
    }
  }

  /**
   * What fits best, and how well all terms fit together.
   *
   * @param surely maybe where it is of a day that is not known exactly
   */
  private record Match(String text, int score, Truth surely) {
    private static final Match NONE = new Match(null, 0, Truth.NO);

    Match orBetter(String other, int fit, Truth truth) {
      return fit > score ? new Match(other, fit, truth) : this;
    }
  }

  /** Null where one of the terms is found nowhere, or it is not what an id picks. */
  private Match match(List<String> texts, Item item, List<Moment> moments) {
    if (!ids.isEmpty() && !ids.contains(item.id())) {
      return null;
    }
    Match best = ids.isEmpty() ? Match.NONE : new Match(item.id(), 0, Truth.YES);
    int score = 0;
    Truth surely = Truth.YES;
    for (SearchTerm term : terms) {
      Match match = match(term, texts, item, moments);
      if (match.score() == 0) {
        return null;
      }
      score += match.score();
      surely = surely.and(match.surely());
      best = best.orBetter(match.text(), match.score(), match.surely());
    }
    return new Match(best.text(), score, surely);
  }

  private static Match match(SearchTerm term, List<String> texts, Item item, List<Moment> moments) {
    Match best = Match.NONE;
    for (String text : texts) {
      best = best.orBetter(text, term.fit(text, text.equals(item.title())), Truth.YES);
    }
    if (term.days() != null) {
      for (Moment moment : moments) {
        best = onDay(term, moment.date(), moment.title(), best);
      }
      if (item instanceof Source source && source.published() != null) {
        best = onDay(term, source.published(), source.title(), best);
      }
    }
    return best;
  }

  /** What is of one day fits better than what went on that day, or only may be of it. */
  private static Match onDay(SearchTerm term, FactDate date, String title, Match best) {
    Truth truth = date.overlaps(term.days());
    return switch (truth) {
      case YES -> best.orBetter(title, date.isInterval() ? 2 : 5, truth);
      case MAYBE -> best.orBetter(title, 1, truth);
      case NO -> best;
    };
  }

  private void add(
      Item item,
      Match match,
      FactDate date,
      List<Citation> cites,
      Truth matches,
      List<SearchRow> hits) {
    Truth listed = matches.and(match.surely());
    boolean certain = listed == Truth.YES;
    if (inquiry.filters().lists(listed, certain)) {
      hits.add(
          new SearchRow(
              inquiry.base(), item, date, match.text(), match.score(), words, cites, certain));
    }
  }
}
