package factfile.prose.reach;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
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

  /** Where shares or prices stand beside each other, the words before one are its own. */
  public static TokenRange ofMeasure(Sentence sentence, Amount amount) {
    TokenRange scope = of(sentence, amount);
    int from = scope.from();
    int to = scope.to();
    for (int at = from; at < to; at++) {
      boolean number = sentence.tokens().get(at).isNumber() && !isInDay(sentence, at);
      boolean own = at >= amount.first() && at < amount.end();
      from = number && at < amount.first() ? at + 1 : from;
      to = number && !own && at >= amount.end() ? amount.end() : to;
    }
    return new TokenRange(from, to);
  }

  /** {@code 127 lives, 32 of them children}: the clause before says what became of them. */
  public static TokenRange withGoverning(Sentence sentence, Amount amount) {
    TokenRange clause = sentence.clauseOf(amount.number());
    return isOfThem(sentence, amount) && clause.from() > 0
        ? new TokenRange(sentence.clauseOf(clause.from() - 1).from(), clause.to())
        : clause;
  }

  /** {@code 32 of them}. */
  public static boolean isOfThem(Sentence sentence, Amount amount) {
    boolean of = sentence.word(amount.end()).equals("of");
    return of && Set.of("them", "whom", "these", "those").contains(sentence.word(amount.end() + 1));
  }

  private static boolean isInDay(Sentence sentence, int at) {
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return true;
      }
    }
    return false;
  }
}
