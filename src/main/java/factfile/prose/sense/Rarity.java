package factfile.prose.sense;

import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.prose.forms.WordKey;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How few records of a base have a word in what they are called. */
final class Rarity {
  private static final double LEAST = 0.2;

  /** Of measures and people any record may speak. */
  private static final Set<String> GENERIC = generic();

  private static Set<String> generic() {
    Set<String> keys = new HashSet<>();
    for (String word :
        List.of(
            "share",
            "number",
            "amount",
            "percentage",
            "total",
            "sum",
            "rate",
            "money",
            "size",
            "people",
            "persons",
            "value",
            "level")) {
      keys.add(WordKey.of(word));
    }
    return Set.copyOf(keys);
  }

  private final Map<String, Integer> records = new HashMap<>();
  private final int all;

  Rarity(FactBase base) {
    int count = 0;
    for (FactKind kind : FactKind.values()) {
      for (Fact fact : base.facts(kind)) {
        count++;
        Set<String> keys = new HashSet<>();
        for (Token token : Tokens.of(fact.title())) {
          if (token.isWord() && keys.add(WordKey.of(token.word()))) {
            records.merge(WordKey.of(token.word()), 1, Integer::sum);
          }
        }
      }
    }
    this.all = count;
  }

  /** From {@link #LEAST} for a word that all have to 1 for one that one has. */
  double of(String key) {
    if (GENERIC.contains(key)) {
      return LEAST;
    }
    int having = records.getOrDefault(key, 1);
    double most = Math.log(1.0 + all);
    return Math.max(LEAST, Math.log((1.0 + all) / having) / most);
  }
}
