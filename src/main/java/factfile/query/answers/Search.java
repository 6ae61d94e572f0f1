package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Designation;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import factfile.query.filter.Subject;
import factfile.query.rows.SearchColumn;
import factfile.query.rows.SearchRow;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import factfile.query.words.Entities;
import factfile.query.words.Phrase;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/** Full text over everything, best first. */
public final class Search {
  public static final List<Column<SearchRow>> COLUMNS = List.of(SearchColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private final List<Phrase> phrases = new ArrayList<>();
  private final AboutFacts filters;
  private int later;

  private Search(Inquiry inquiry, List<String> phrases) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.filters = new AboutFacts(inquiry);
    for (String each : phrases) {
      Phrase phrase = Phrase.of(each);
      if (!phrase.isEmpty()) {
        this.phrases.add(phrase);
      }
    }
    if (this.phrases.isEmpty()) {
      throw new QueryError("there is no word to look for", "write factfile search WORD");
    }
  }

  /**
   * @param phrases each has to stand somewhere; the last word of each may be only begun
   */
  public static Answer<SearchRow> of(Inquiry inquiry, List<String> phrases) {
    return new Search(inquiry, phrases).answer();
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
    for (Source source : base.sources(candidates)) {
      addSource(source, hits);
    }
    hits.sort(null);
    List<String> notices = new ArrayList<>();
    inquiry.addEventNotices(notices, later);
    return inquiry.answer("Search", COLUMNS, hits, notices);
  }

  /** The records in which every phrase can stand. */
  private Ordinals candidates() {
    Ordinals found = phrases.get(0).candidates(base);
    for (int i = 1; i < phrases.size(); i++) {
      found = found.and(phrases.get(i).candidates(base));
    }
    return found;
  }

  private void addFact(Fact fact, List<SearchRow> hits) {
    List<String> texts = Subject.of(base, fact).texts();
    Match match = match(texts, fact);
    Truth matches = match == null ? Truth.NO : filters.test(fact);
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = begun(fact);
    if (begun == Truth.NO) {
      later++;
    } else {
      add(fact, match, base.when(fact), fact.everyCite(), matches.and(begun), hits);
    }
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

  private void addEntity(Entity entity, List<SearchRow> hits) {
    List<String> texts = new ArrayList<>(List.of(entity.id(), entity.name()));
    texts.addAll(entity.aliases());
    for (Role role : entity.roles()) {
      texts.add(role.title());
    }
    for (Designation each : entity.designations()) {
      texts.add(each.as());
    }
    Match match = match(texts, entity);
    List<Fact> facts = match == null ? List.of() : base.concerning(entity.id());
    List<Citation> cites = Entities.cites(entity, facts);
    if (match != null && !cites.isEmpty()) {
      FactDate day = FactDate.Moment.day(inquiry.clocks().recordedDay());
      Truth matches = filters.test(Subject.of(entity, day, texts, cites), facts);
      add(entity, match, null, cites, matches, hits);
    }
  }

  private void addSource(Source source, List<SearchRow> hits) {
    List<String> texts = new ArrayList<>(List.of(source.id(), source.publisher()));
    if (source.headline() != null) {
      texts.add(source.headline());
    }
    Match match = match(texts, source);
    if (match != null) {
      Subject subject = Subject.of(source, source.upTo(), texts, source.cites());
      Truth matches = inquiry.filters().test(subject);
      add(source, match, source.upTo(), source.cites(), matches, hits);
    }
  }

  /** The text that fits best, and how well all phrases fit together. */
  private record Match(String text, int score) {}

  /** Null where one of the phrases stands nowhere. */
  private Match match(List<String> texts, Item item) {
    int score = 0;
    String match = null;
    for (Phrase phrase : phrases) {
      int best = 0;
      for (String text : texts) {
        int fits = fit(phrase, text, item);
        if (fits > best) {
          best = fits;
          match = text;
        }
      }
      if (best == 0) {
        return null;
      }
      score += best;
    }
    return new Match(match, score);
  }

  private void add(
      Item item,
      Match match,
      FactDate date,
      List<Citation> cites,
      Truth matches,
      List<SearchRow> hits) {
    boolean certain = matches == Truth.YES;
    if (inquiry.filters().lists(matches, certain)) {
      hits.add(new SearchRow(item, date, match.text(), match.score(), cites, certain));
    }
  }

  /** Its own name and whole words count most, then titles, then begun words anywhere. */
  private static int fit(Phrase phrase, String text, Item item) {
    if (!phrase.standsIn(text)) {
      return 0;
    }
    int fit = phrase.standsWholeIn(text) ? 3 : 1;
    if (text.equals(item.title())) {
      fit += 3;
    }
    return FoldedWords.of(text).equals(phrase.words()) ? fit + 4 : fit;
  }
}
