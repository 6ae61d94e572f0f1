package factfile.draft.read;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.util.Set;

/** Tells what a number without a noun counts: of what was counted before it. */
final class CountedAgain {
  private static final Set<String> PARTS = Set.of("them", "whom", "which", "these", "those");
  private static final Set<String> ENDS =
      Set.of("in", "from", "at", "were", "was", ".", ",", "and", "others", "more");
  private static final Set<String> LEADS = Set.of("and", "including", "with", ",", "but");

  private CountedAgain() {}

  /**
   * {@code 847 of whom}, {@code killed 12 people and injured 20}, {@code 40 jobs, including 7 in
   * Lindholm}; null where that does not show.
   *
   * @param last what was counted before
   */
  static String noun(Sentence sentence, Amount amount, Counted last) {
    boolean part =
        sentence.word(amount.end()).equals("of") && PARTS.contains(sentence.word(amount.end() + 1));
    String before = sentence.word(amount.first() - 1);
    boolean ends =
        ENDS.contains(sentence.word(amount.end())) || amount.end() >= sentence.tokens().size();
    boolean led = LEADS.contains(before) || Verbs.isParticiple(before);
    boolean things = !CountedReader.isTime(last.unit()) && !last.unit().equals("%");
    boolean year =
        sentence.text(new TokenRange(amount.number(), amount.numberEnd())).matches("\\d{4}");
    boolean people = last.noun().startsWith("people");
    boolean again = part || (ends && led && !year);
    return again && things ? (people ? "people" : last.noun()) : null;
  }
}
