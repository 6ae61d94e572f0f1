package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.query.filter.Listed;
import factfile.query.filter.Subject;
import factfile.query.rows.SearchColumn;
import factfile.query.rows.SearchRow;
import factfile.query.search.FoundRows;
import factfile.query.search.LookedFor;
import factfile.query.search.Match;
import factfile.query.search.Ranking;
import factfile.query.search.SearchTerm;
import factfile.query.search.WordScores;
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
  private final LookedFor wanted;
  private final AboutFacts filters;
  private int later;

  private Search(Inquiry inquiry, List<SearchTerm> terms) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.filters = new AboutFacts(inquiry);
    this.wanted = new LookedFor(base, inquiry.clocks(), terms);
    if (wanted.isNothing()) {
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
    Ranking told = inquiry.isOfEverything() ? WordScores.of(base, wanted) : null;
    Ranking ranking = told == null ? read() : told;
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    for (String id : wanted.ids()) {
      String notice = Listed.EVERYTHING.notice(base, id);
      if (notice != null) {
        notices.add(notice);
      }
    }
    return inquiry.answer("Search", COLUMNS, new FoundRows(base, wanted, ranking), notices);
  }

  /** What fits, as records tell it; facts that no filter can pick are not read. */
  private Ranking read() {
    Ordinals candidates = wanted.candidates();
    Ordinals facts = candidates.within(0, base.factPlaces()).and(inquiry.factPlaces());
    Ordinals others = candidates.within(base.factPlaces(), Integer.MAX_VALUE);
    Ranking ranking = new Ranking(16);
    for (Ordinals places : List.of(facts, others)) {
      for (int i = 0; i < places.size(); i++) {
        int place = places.get(i);
        Item item = base.itemAt(place);
        Match match = item == null ? null : wanted.match(item);
        Truth listed = match == null ? Truth.NO : test(item).and(match.surely());
        boolean certain = listed == Truth.YES;
        if (inquiry.filters().lists(listed, certain)) {
          ranking.add(place, match.score(), certain);
        }
      }
    }
    return ranking;
  }

  private Truth test(Item item) {
    if (item instanceof Fact fact) {
      return test(fact);
    }
    if (item instanceof Entity entity) {
      return test(entity);
    }
    Source source = (Source) item;
    return inquiry
        .filters()
        .test(Subject.of(source, source.upTo(), source.ownTexts(), source.cites()));
  }

  private Truth test(Fact fact) {
    Truth matches = filters.test(fact);
    Truth begun = matches == Truth.NO ? Truth.NO : begun(fact);
    later += matches != Truth.NO && begun == Truth.NO ? 1 : 0;
    return matches.and(begun);
  }

  /** Whether any of what a fact tells had come by the asked day. */
  private Truth begun(Fact fact) {
    List<Moment> moments = new Moments(base, inquiry.clocks()).visit(fact);
    Truth begun = moments.isEmpty() ? Truth.YES : Truth.NO;
    for (Moment moment : moments) {
      begun = begun.or(inquiry.begun(moment));
    }
    return begun;
  }

  private Truth test(Entity entity) {
    List<Fact> facts = base.concerning(entity.id());
    List<Citation> cites = Entities.cites(entity, facts);
    if (cites.isEmpty()) {
      return Truth.NO;
    }
    FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
    return filters.test(Subject.of(entity, day, entity.ownTexts(), cites), facts);
  }
}
