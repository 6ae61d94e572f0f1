package factfile.prose.office;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The days that a sentence gives an office.
 *
 * @param start from when it was held; null where that is not told
 * @param end until when it was held; null where that is not told
 * @param at the days of what else is told in its clause, or else anywhere
 * @param bounds whether other days only bound a time
 */
public record OfficeDays(DayMention start, DayMention end, List<DayMention> at, boolean bounds) {
  private static final Set<String> FROM = Set.of("from", "since", "between");
  private static final Set<String> UNTIL = Set.of("until", "till", "to", "through", "and");
  private static final Set<String> PARTS =
      Cues.words("the early late mid beginning start middle end of - as far back about around");

  /** So many tokens may stand between an office and the days of its holding. */
  private static final int GAP = 1;

  private static final int BODY = 7;

  /**
   * @param claimed the words of the office, with those for its body, and the name
   */
  public static OfficeDays of(Sentence sentence, TokenRange claimed) {
    DayMention start = null;
    DayMention end = null;
    boolean bounds = false;
    List<DayMention> here = new ArrayList<>();
    List<DayMention> all = new ArrayList<>();
    TokenRange clause = clause(sentence, claimed);
    for (DayMention day : sentence.days()) {
      if (day.days() == null) {
        continue;
      }
      if (day.isLasting() && start == null && end == null) {
        start = day.beginning();
        end = day.ending();
        continue;
      }
      int led = leader(sentence, day);
      String word = sentence.word(led);
      int gap = led - claimed.to();
      boolean near = (gap >= 0 && gap <= GAP) || led == 0 || isOf(sentence, claimed.to(), led);
      boolean follows = start != null && led == start.end();
      if (FROM.contains(word) && near && start == null) {
        start = day;
      } else if (UNTIL.contains(word)
          && (follows || (near && !word.equals("to") && !word.equals("and")))) {
        end = day;
      } else if (sentence.isBound(day)
          || FROM.contains(word)
          || Set.of("until", "till").contains(word)) {
        bounds = true;
      } else {
        all.add(day);
        if (clause.contains(day.first())) {
          here.add(day);
        }
      }
    }
    return new OfficeDays(start, end, here.isEmpty() ? all : here, bounds);
  }

  /** {@code president of the guild since March}: the body stands between. */
  private static boolean isOf(Sentence sentence, int from, int to) {
    boolean of = sentence.word(from).equals("of") && to - from <= BODY;
    for (int at = from; at < to; at++) {
      of &= !sentence.word(at).equals(",") && !Verbs.isVerb(sentence.word(at));
    }
    return of && to > from;
  }

  /** From the clause in which it begins to that in which it ends: {@code sworn in as}. */
  public static TokenRange clause(Sentence sentence, TokenRange claimed) {
    return new TokenRange(
        sentence.clauseOf(claimed.from()).from(), sentence.clauseOf(claimed.to() - 1).to());
  }

  /** The token that leads to a day: {@code until} the end of March. */
  private static int leader(Sentence sentence, DayMention day) {
    int at = day.first() - 1;
    while (at > 0 && PARTS.contains(sentence.word(at))) {
      at--;
    }
    return at;
  }

  /** Whether it tells how long the office was held. */
  public boolean isSpan() {
    return start != null || end != null;
  }
}
