package factfile.prose.time;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Whether a clause looks back or ahead, as far as its verbs tell. */
enum Tense {
  PAST,
  AHEAD,
  UNSURE;

  private static final Set<String> FUTURE =
      Cues.words(
          """
          will shall ll due expected expects scheduled plans intends means hopes must may might could
          would should going set supposed planned ahead until upcoming
          """);

  /** Verbs behind these are no finite ones. */
  private static final Set<String> TO = Cues.words("to");

  private static final Set<String> BE = Cues.words("is are am s re be being");

  static Tense of(Sentence sentence, int at) {
    TokenRange clause = sentence.clauseOf(at);
    Tense own = of(sentence, clause);
    boolean hangs = own == UNSURE && clause.from() > 0;
    // "Was sworn in as minister on Monday": what hangs on a verb looks where that looks.
    return hangs && sentence.word(clause.from()).equals("as")
        ? of(sentence, sentence.clauseOf(clause.from() - 1))
        : own;
  }

  private static Tense of(Sentence sentence, TokenRange clause) {
    boolean past = false;
    boolean ahead = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      String word = sentence.word(i);
      String before = sentence.word(i - 1);
      boolean capital = i > 0 && sentence.tokens().get(i).isCapitalised();
      boolean idle = before.equals("all") || sentence.word(i - 2).equals("a");
      boolean aims =
          FUTURE.contains(word) && !capital && !(word.equals("set") && !BE.contains(before));
      ahead |= aims && !(word.equals("due") && idle);
      ahead |= BE.contains(before) && TO.contains(word);
      boolean finite = !BE.contains(before) && !TO.contains(before) && !capital;
      past |= finite && !FUTURE.contains(word) && Verbs.isOfPast(word);
    }
    return past == ahead ? UNSURE : past ? PAST : AHEAD;
  }
}
