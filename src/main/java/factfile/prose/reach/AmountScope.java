package factfile.prose.reach;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.util.Set;

/** The words that can belong to a number: its clause, up to the next number's share of it. */
public final class AmountScope {
  private static final Set<String> JOINTS = Set.of("and", ",", "or", "but", "plus");

  private AmountScope() {}

  public static TokenRange of(Sentence sentence, Amount amount) {
    TokenRange clause = sentence.clauseOf(amount.number());
    int from = clause.from();
    int to = clause.to();
    for (Amount other : sentence.amounts()) {
      if (other.number() == amount.number() || !clause.contains(other.first())) {
        continue;
      }
      if (other.end() <= amount.first()) {
        from = Math.max(from, last(sentence, other.end(), amount.first(), from));
      } else {
        to = Math.min(to, first(sentence, amount.end(), other.first(), to));
      }
    }
    return new TokenRange(from, to);
  }

  private static int last(Sentence sentence, int from, int to, int none) {
    for (int at = to - 1; at >= from; at--) {
      if (JOINTS.contains(sentence.word(at))) {
        return at;
      }
    }
    return none;
  }

  private static int first(Sentence sentence, int from, int to, int none) {
    for (int at = from; at < to; at++) {
      if (JOINTS.contains(sentence.word(at))) {
        return at;
      }
    }
    return none;
  }
}
