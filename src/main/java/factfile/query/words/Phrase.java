package factfile.query.words;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/** Words that have to stand in a text one after the other, the last one perhaps only begun. */
public record Phrase(List<String> words) {
  public Phrase {
    words = List.copyOf(words);
  }

  public static Phrase of(String text) {
    return new Phrase(FoldedWords.of(text));
  }

  /** True where there is no letter or digit to look for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  public boolean standsIn(String text) {
    return FoldedWords.stand(words, text);
  }

  /** The same, every word whole. */
  public boolean standsWholeIn(String text) {
    return FoldedWords.standWhole(words, text);
  }

  /** The records in whose own texts or names it can stand. */
  public Ordinals own(FactBase base) {
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
  public Ordinals candidates(FactBase base) {
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
