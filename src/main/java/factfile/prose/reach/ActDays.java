package factfile.prose.reach;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import java.util.Set;

/** Which day of a sentence belongs to an act: to a noun that carries it, or to a verb. */
public final class ActDays {
  /** How far behind a noun its day may stand: {@code the attack on the south of 7 October}. */
  private static final int REACH = 7;

  private static final Set<String> OF_DAY =
      Set.of("of", "on", "in", "from", "dated", "this", "last");

  /** {@code on the morning of 7 October} tells the day of the verb. */
  private static final Set<String> PART_OF_DAY =
      Cues.words(
          """
          morning evening night afternoon day end beginning start middle days weeks month early spring
          summer autumn winter fall dawn hours
          """);

  /** What leads to a day. */
  private static final Set<String> SMALL =
      Cues.words("on in at the of a early late mid by around about and as back only then it was");

  private ActDays() {}

  /** The day that a noun carries: {@code the Oct. 7 attack}, {@code the attack of 7 October}. */
  public static DayMention attached(Sentence sentence, TokenRange noun) {
    for (DayMention day : sentence.days()) {
      int before = noun.from() - day.end();
      boolean comma = before == 1 && sentence.word(day.end()).equals(",");
      boolean ahead = before == 0 || comma;
      int behind = day.first() - noun.to();
      boolean after =
          behind > 0
              && behind <= REACH
              && OF_DAY.contains(sentence.word(day.first() - 1))
              && sentence.clause().get(day.first()).equals(sentence.clause().get(noun.from()));
      if (ahead || after) {
        return day;
      }
    }
    return null;
  }

  /** The one day of the clause that does not merely bound a time; null for none, or several. */
  public static DayMention dayIn(Sentence sentence, TokenRange clause, TokenRange verb) {
    DayMention found = null;
    for (DayMention mention : sentence.daysIn(clause)) {
      boolean ofMain =
          isRelative(sentence, clause) && hasComma(sentence, verb.to(), mention.first());
      boolean by = sentence.word(mention.first() - 1).equals("by");
      boolean ofVerb =
          !by
              && !ofMain
              && !isOfOtherNoun(sentence, mention, verb)
              && isFree(sentence, clause, mention, verb);
      if (!sentence.isBound(mention) && ofVerb) {
        if (found != null) {
          return null;
        }
        found = mention;
      }
    }
    return found;
  }

  /**
   * Whether a day tells of the verb: nothing but small words stands between it and a comma, or no
   * comma stands between the two. {@code Freed in 2011, he was killed} tells of the freeing.
   */
  private static boolean isFree(
      Sentence sentence, TokenRange clause, DayMention mention, TokenRange verb) {
    int start = mention.first();
    while (start > clause.from() && !sentence.word(start - 1).equals(",")) {
      start--;
    }
    boolean small = true;
    for (int at = start; at < mention.first(); at++) {
      boolean word = sentence.tokens().get(at).isWord();
      small &=
          !word || SMALL.contains(sentence.word(at)) || PART_OF_DAY.contains(sentence.word(at));
    }
    boolean sameStretch = start <= verb.from() && verb.from() < mention.first();
    if (verb.from() >= mention.end()) {
      sameStretch = !hasComma(sentence, mention.end(), verb.from());
    }
    return small || sameStretch;
  }

  /** {@code the letter that he sent, on 20 October}: behind the comma the main clause goes on. */
  private static boolean isRelative(Sentence sentence, TokenRange clause) {
    return clause.from() > 0
        && Set.of("who", "which", "that", "whom").contains(sentence.word(clause.from()));
  }

  static boolean hasComma(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.word(at).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code the Oct. 7 attack}: the day is that of the noun behind it, not of the verb. */
  private static boolean isOfOtherNoun(Sentence sentence, DayMention mention, TokenRange verb) {
    String before = sentence.word(mention.first() - 1);
    boolean article = Set.of("the", "a", "its", "their", "his", "her").contains(before);
    String next = sentence.word(mention.end());
    boolean noun = !next.isEmpty() && Character.isLetter(next.charAt(0));
    boolean of = before.equals("of") && mention.first() - 1 != verb.to();
    return (article && noun)
        || (of && mention.first() > verb.to() && verb.to() > 0 && !isVerbOf(sentence, mention));
  }

  /** {@code on the morning of 7 October} is a day of the verb. */
  private static boolean isVerbOf(Sentence sentence, DayMention mention) {
    return PART_OF_DAY.contains(sentence.word(mention.first() - 2));
  }
}
