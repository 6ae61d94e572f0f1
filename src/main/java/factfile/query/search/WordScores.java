package factfile.query.search;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.base.WordPlaces;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import java.util.List;

/** How well each record fits words, as the index of words tells it: no fact is read for that. */
public final class WordScores {
  private final FactBase base;
  private final WordPlaces words;
  private final int places;
  private final int facts;
  private final int firstSource;

  private WordScores(FactBase base, WordPlaces words) {
    this.base = base;
    this.words = words;
    this.facts = base.factPlaces();
    this.firstSource = base.sourcePlaces().get(0);
    this.places = firstSource + base.sourcePlaces().size();
  }

  /**
   * Everything that fits.
   *
   * @return null where that cannot be told without reading records
   */
  public static Ranking of(FactBase base, LookedFor wanted) {
    WordPlaces words = base.wordPlaces();
    List<SearchTerm> terms = wanted.asWords();
    return words == null || terms == null ? null : new WordScores(base, words).ranked(terms);
  }

  private Ranking ranked(List<SearchTerm> terms) {
    int[] scores = scores(terms.get(0));
    for (int i = 1; i < terms.size(); i++) {
      int[] more = scores(terms.get(i));
      for (int place = 0; place < places; place++) {
        boolean both = scores[place] > 0 && more[place] > 0;
        scores[place] = both ? scores[place] + more[place] : 0;
      }
    }
    int count = 0;
    for (int place = 0; place < places; place++) {
      count += scores[place] > 0 ? 1 : 0;
    }
    Ranking ranking = new Ranking(count);
    for (int place = 0; place < places; place++) {
      boolean isEntity = place >= facts && place < firstSource;
      if (scores[place] > 0 && (!isEntity || isCited((Entity) base.itemAt(place)))) {
        ranking.add(place, scores[place], true);
      }
    }
    return ranking;
  }

  /** Nobody is listed on no authority. */
  private boolean isCited(Entity entity) {
    if (!entity.everyCite().isEmpty()) {
      return true;
    }
    for (Fact fact : base.concerning(entity.id())) {
      if (!fact.everyCite().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Of each place; 0 where the term is not found. */
  private int[] scores(SearchTerm term) {
    Scores found = new Scores(places);
    words.tell(term.wordings().get(0).words().get(0), found);
    for (int place = facts; place < firstSource; place++) {
      if (found.best[place] > 0) {
        addNamed((Entity) base.itemAt(place), term, found.best);
      }
    }
    return found.best;
  }

  /** Facts are found by the names of those who have a part in them, too. */
  private void addNamed(Entity entity, SearchTerm term, int[] best) {
    int fit = 0;
    for (String name : entity.names()) {
      fit = Math.max(fit, term.fit(name, false));
    }
    if (fit > 0) {
      Ordinals named = base.find(Index.ENTITY, entity.id()).within(0, facts);
      for (int i = 0; i < named.size(); i++) {
        int place = named.get(i);
        best[place] = Math.max(best[place], fit);
      }
    }
  }

  /** The best fit of each place. */
  private static final class Scores implements WordPlaces.Listener {
    private final int[] best;

    Scores(int places) {
      this.best = new int[places];
    }

    @Override
    public void hear(int place, int mark, boolean whole) {
      int fit = SearchTerm.fit(mark, whole);
      if (fit > best[place]) {
        best[place] = fit;
      }
    }
  }
}
