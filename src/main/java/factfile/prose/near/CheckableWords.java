package factfile.prose.near;

import factfile.prose.said.ClauseWords;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.TimeMention;

/** Whether a sentence tells anything that a base could have on record. */
public final class CheckableWords {
  private CheckableWords() {}

  /** A number, a day, a span of time, an office, or a name with an act. */
  public static boolean is(Sentence sentence) {
    if (sentence.tokens().isEmpty() || sentence.isQuestion()) {
      return false;
    }
    boolean dated = !sentence.days().isEmpty() || !sentence.spans().isEmpty();
    return dated
        || !sentence.offices().isEmpty()
        || isNumbered(sentence)
        || isTimed(sentence)
        || isAct(sentence);
  }

  /** {@code one} and {@code first} count little: most are no numbers of anything. */
  private static boolean isNumbered(Sentence sentence) {
    for (Amount amount : sentence.amounts()) {
      boolean word = amount.form() == Amount.Form.WORDS || amount.isOrdinal();
      boolean article = word && sentence.word(amount.number()).equals("one");
      if (!article && !amount.isOrdinal()) {
        return true;
      }
    }
    return !sentence.signed().shares().isEmpty();
  }

  /** A day that was not read as one: {@code on Tuesday}, {@code 17/10/2023}. */
  private static boolean isTimed(Sentence sentence) {
    for (TimeMention time : sentence.times()) {
      boolean digits = false;
      for (int at = time.first(); at < time.end(); at++) {
        digits |= sentence.tokens().get(at).isNumber();
      }
      if (digits || time.kind() == TimeMention.Kind.WEEKDAY) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAct(Sentence sentence) {
    TokenRange whole = sentence.whole();
    return !sentence.names().isEmpty() && ClauseWords.hasVerb(sentence, whole.from(), whole.to());
  }
}
