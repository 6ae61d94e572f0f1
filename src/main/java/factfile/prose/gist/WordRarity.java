package factfile.prose.gist;

import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.model.text.FoldedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a word tells: the fewer titles of a base have it, the more. */
public final class WordRarity {
  private final Map<String, Integer> titles = new HashMap<>();
  private final int all;

  public WordRarity(FactBase base) {
    int count = 0;
    for (Fact fact : base.facts()) {
      count++;
      Set<String> stems = new HashSet<>();
      for (String word : FoldedWords.of(fact.title())) {
        stems.add(Stems.of(word));
      }
      for (String stem : stems) {
        titles.merge(stem, 1, Integer::sum);
      }
    }
    this.all = count;
  }

  /** From about a half for a word that each title has, up to some few. */
  double of(String word) {
    return Math.log(1.7 + (double) all / (1 + titles.getOrDefault(Stems.of(word), 0)));
  }
}
