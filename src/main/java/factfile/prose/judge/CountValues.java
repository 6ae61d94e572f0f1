package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.part.CountPart;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.prose.reach.CountDays;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.query.state.CountState;
import factfile.query.words.DateWords;
import factfile.wording.Amount;
import factfile.wording.Precision;
import factfile.wording.Range;
import java.util.ArrayList;
import java.util.List;

/** The values of a count, and how a number told stands to them. */
final class CountValues {
  private final Count count;
  private final CountDays days;
  private final SameTopic others;
  private final List<CountValue> values;

  CountValues(Count count, FactBase base, CountDays days, SameTopic others) {
    this.count = count;
    this.days = days;
    this.others = others;
    this.values = CountState.answers(base, count);
  }

  List<CountValue> all() {
    return values;
  }

  /** The newest of all, those without an answer included. */
  CountValue newest() {
    List<CountValue> told = values.isEmpty() ? count.values() : values;
    return told.get(told.size() - 1);
  }

  /** Those that a sentence may speak of, and how sure their day is. */
  List<CountValue> fitting(Sentence sentence, TokenRange scope, CountDays.DayFit wanted) {
    List<CountValue> fitting = new ArrayList<>();
    for (CountValue value : values) {
      if (days.fit(sentence, scope, value) == wanted) {
        fitting.add(value);
      }
    }
    return fitting;
  }

  boolean isOnRecord(Amount amount) {
    for (CountValue value : values) {
      if (SameTopic.isSame(amount, value)) {
        return true;
      }
    }
    return false;
  }

  /** Where estimates of one number differ, nothing is wrong that lies between them. */
  String between(Amount amount) {
    for (CountValue low : count.event() == null ? List.<CountValue>of() : values) {
      for (CountValue high : values) {
        Range lower = Precision.of(low.quantity()).inner();
        Range upper = Precision.of(high.quantity()).inner();
        boolean rises = lower.low() != null && upper.high() != null;
        if (rises && lower.low().compareTo(upper.high()) < 0) {
          Range span = Range.of(lower.low(), upper.high());
          if (span.meets(amount.precision().inner())) {
            return "the sources differ, and it lies between two of their numbers";
          }
        }
      }
    }
    return null;
  }

  /** The same number of another day, of a lower rank, or of another count. */
  String onRecord(Amount amount) {
    for (CountValue value : count.values()) {
      if (SameTopic.isSame(amount, value)) {
        return "the record has that number for another day, or from another source";
      }
    }
    return others.numberOfAnother(amount);
  }

  /** Null where the number is far from all of some values of a rank, else the reason. */
  static String near(Amount amount, List<CountValue> values, Rank rank) {
    for (CountValue value : values) {
      boolean ranked = value.rank() == rank;
      if (ranked && Precision.of(value.quantity()).outer().meets(amount.precision().outer())) {
        return "the numbers are near, but not the same";
      }
    }
    return null;
  }

  /** A value that agrees; where the day is known, only of the best rank. */
  static CountValue met(Amount amount, List<CountValue> values, Rank rank) {
    for (CountValue value : values) {
      boolean ranked = rank == null || value.rank() == rank;
      if (ranked && Precision.of(value.quantity()).inner().meets(amount.precision().inner())) {
        return value;
      }
    }
    return null;
  }

  /** Whether it agrees with every value of a rank: two that disagree support no third. */
  static boolean agreesWithAll(Amount amount, List<CountValue> values, Rank rank) {
    for (CountValue value : values) {
      boolean meets = Precision.of(value.quantity()).inner().meets(amount.precision().inner());
      if (value.rank() == rank && !meets) {
        return false;
      }
    }
    return true;
  }

  /** A number that was settled, and is like none of another count. */
  boolean isSettled(CountValue best) {
    boolean one = count.values().size() == 1 || best.rank() == Rank.PREFERRED;
    return one && others.isAlone();
  }

  /** Whether the best of some values is of a better rank than that of others. */
  static boolean isPreferred(List<CountValue> some, List<CountValue> others) {
    return best(some).rank().compareTo(best(others).rank()) < 0;
  }

  static CountValue best(List<CountValue> values) {
    CountValue best = values.get(0);
    for (CountValue value : values) {
      best = value.rank().compareTo(best.rank()) < 0 ? value : best;
    }
    return best;
  }

  static List<Citation> cites(List<CountValue> values) {
    List<Citation> cites = new ArrayList<>();
    for (CountValue value : values) {
      cites.addAll(value.cites());
    }
    return cites;
  }

  /** {@code 2 of the 7 pilots}: a part of another number than the record's. */
  static String wholeOf(Sentence sentence, Amount amount, CountValue value) {
    if (!sentence.word(amount.end()).equals("of")) {
      return null;
    }
    for (Amount whole : sentence.amounts()) {
      int gap = whole.first() - amount.end();
      boolean told = gap > 0 && gap <= 2;
      boolean same =
          told
              && value.whole() != null
              && Precision.of(value.whole()).inner().meets(whole.precision().inner());
      if (told && !same) {
        return "it is a part of a number that the record does not have";
      }
    }
    return null;
  }

  /** {@code 1,808 were damaged} of those that were hit: a part that the record tells by itself. */
  static String part(Sentence sentence, TokenRange clause, CountValue value) {
    for (CountPart part : value.parts()) {
      PhraseList label = new PhraseList(part.label() == null ? List.of() : List.of(part.label()));
      if (sentence.has(label, clause)) {
        return "“" + part.label() + "”: it may be that part of them";
      }
    }
    return null;
  }

  String words(CountValue value) {
    String unit = count.unit() == null ? "" : " " + count.unit();
    return value.quantity().phrase() + unit + ", " + DateWords.of(days.dateOf(value));
  }
}
