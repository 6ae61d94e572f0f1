package factfile.query;

import factfile.model.Entity;
import factfile.model.FactBase;
import factfile.model.Index;
import factfile.model.Ordinals;
import factfile.model.Words;
import java.util.ArrayList;
import java.util.List;

/** Words that have to stand in a text one after the other, the last one perhaps only begun. */
record Phrase(List<String> words) {
  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    return new Phrase(Words.of(text));
  }

  /** True where there is no letter or digit to look for. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean standsIn(String text) {
    return Words.stand(words, text);
  }

  /** The same, every word whole. */
  boolean standsWholeIn(String text) {
    return Words.standWhole(words, text);
  }

  /** The records in whose own texts or names it can stand. */
  Ordinals own(FactBase base) {
    int last = words.size() - 1;
    Ordinals found = base.findBegun(Index.WORD, words.get(last));
    for (int i = 0; i < last; i++) {
      found = found.and(base.find(Index.WORD, words.get(i)));
    }
    return found;
  }

  /**
   * The records in whose texts it can stand: each word somewhere in the record, or in the names of
   * an entity that has a part in it.
   */
  Ordinals candidates(FactBase base) {
    int last = words.size() - 1;
    Ordinals found = withNamed(base, base.findBegun(Index.WORD, words.get(last)));
    for (int i = 0; i < last; i++) {
      found = found.and(withNamed(base, base.find(Index.WORD, words.get(i))));
    }
    return found;
  }

  private static Ordinals withNamed(FactBase base, Ordinals records) {
    List<Ordinals> all = new ArrayList<>();
    all.add(records);
    for (Entity entity : base.entities(records)) {
      all.add(base.find(Index.ENTITY, entity.id()));
    }
    return Ordinals.union(all);
  }
}
