package factfile.query.search;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import factfile.query.filter.Listed;
import factfile.query.filter.Subject;
import factfile.query.state.Clocks;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import java.util.ArrayList;
import java.util.List;

/** What is looked for, and how well a record fits. */
public final class LookedFor {
  private final FactBase base;
  private final Clocks clocks;
  private final List<SearchTerm> terms = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private boolean daysAsked;

  /**
   * @param wanted each has to be found; the last word of each may be only begun; a marked id picks
   *     its record
   */
  public LookedFor(FactBase base, Clocks clocks, List<SearchTerm> wanted) {
    this.base = base;
    this.clocks = clocks;
    for (SearchTerm term : wanted) {
      if (Listed.EVERYTHING.isId(base, term.text())) {
        ids.add(term.text());
      } else if (!term.isEmpty()) {
        terms.add(term);
        words.addAll(FoldedWords.of(term.text()));
        daysAsked |= term.days() != null;
      }
    }
  }

  public boolean isNothing() {
    return terms.isEmpty() && ids.isEmpty();
  }

  /** Those of the records that are picked by what they are. */
  public List<String> ids() {
    return ids;
  }

  /** The words to be marked where they stand, folded. */
  List<String> words() {
    return words;
  }

  /** The terms, where each is a word; null where records have to be read to tell what fits. */
  List<SearchTerm> asWords() {
    for (SearchTerm term : terms) {
      if (!term.isWord()) {
        return null;
      }
    }
    return ids.isEmpty() ? terms : null;
  }

  /** The records in which every term can be found, among those picked by their ids. */
  public Ordinals candidates() {
    List<Ordinals> picked = new ArrayList<>();
    for (String id : ids) {
      picked.add(base.find(Index.ID, id));
    }
    Ordinals found = ids.isEmpty() ? terms.get(0).candidates(base) : Ordinals.union(picked);
    for (SearchTerm term : terms) {
      found = found.and(term.candidates(base));
    }
    // Sources are in no index of days.
    return daysAsked ? Ordinals.union(List.of(found, base.sourcePlaces())) : found;
  }

  /** How well a record fits; null where one of the terms is found nowhere, or no id picks it. */
  public Match match(Item item) {
    if (!ids.isEmpty() && !ids.contains(item.id())) {
      return null;
    }
    List<String> texts = texts(item);
    List<Moment> moments = moments(item);
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

  private List<String> texts(Item item) {
    return item instanceof Fact fact ? Subject.of(base, fact).texts() : item.ownTexts();
  }

  private List<Moment> moments(Item item) {
    return daysAsked && item instanceof Fact fact
        ? new Moments(base, clocks).visit(fact)
        : List.of();
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
}
