package factfile.prose.reach;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.Token;
import java.util.Set;

/**
 * The stretch of a sentence that a day is told of: its clause, and those that hang on it. A day
 * that stands alone, as in a list or a dateline, is told of all that follows.
 */
public final class DayStretch {
  /** A clause that begins so goes on with what was said. */
  private static final Set<String> HANGING =
      Set.of("when", "that", "with", "which", "who", "whom", "where", "as", "leaving", "killing");

  private static final Set<String> SMALL =
      Set.of(
          "on",
          "in",
          "of",
          "at",
          "by",
          "the",
          "it",
          "was",
          "early",
          "late",
          "mid",
          "timeline",
          "date",
          "then",
          "only",
          "also",
          "not",
          "until");

  private DayStretch() {}

  public static TokenRange of(Sentence sentence, DayMention day) {
    TokenRange clause = sentence.clauseOf(day.first());
    boolean alone = isAlone(sentence, clause, day);
    int to = clause.to();
    boolean first = true;
    while (to < sentence.tokens().size()) {
      TokenRange next = sentence.clauseOf(to);
      boolean goesOn = (alone && first) || HANGING.contains(opening(sentence, next));
      if (!goesOn || hasOwnDay(sentence, next)) {
        break;
      }
      first = first && isEmpty(sentence, next);
      to = next.to();
    }
    int from = clause.from();
    while (from > 0 && (isBracket(sentence, from) || isRelative(sentence, from))) {
      from = sentence.clauseOf(from - 1).from();
    }
    return new TokenRange(from, to);
  }

  /** {@code (16 October 2017)} belongs to what stands before it. */
  private static boolean isBracket(Sentence sentence, int from) {
    String mark = sentence.tokens().get(from).text();
    return mark.equals("(") || mark.equals("[") || mark.equals(")");
  }

  /** {@code the letter that they sent, on 20 October}: the day may be that of the main clause. */
  private static boolean isRelative(Sentence sentence, int from) {
    return Set.of("that", "which", "who", "whom").contains(sentence.word(from));
  }

  /** Its first word, marks left out. */
  private static String opening(Sentence sentence, TokenRange clause) {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (sentence.tokens().get(at).isWord()) {
        return sentence.word(at);
      }
    }
    return "";
  }

  private static boolean isEmpty(Sentence sentence, TokenRange clause) {
    return opening(sentence, clause).isEmpty();
  }

  private static boolean hasOwnDay(Sentence sentence, TokenRange clause) {
    for (DayMention day : sentence.daysIn(clause)) {
      if (!sentence.isBound(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its clause has nothing but the day, and small words. */
  private static boolean isAlone(Sentence sentence, TokenRange clause, DayMention day) {
    for (int at = clause.from(); at < clause.to(); at++) {
      Token token = sentence.tokens().get(at);
      boolean inside = at >= day.first() && at < day.end();
      if (!inside && token.isWord() && !SMALL.contains(token.word())) {
        return false;
      }
    }
    return true;
  }
}
