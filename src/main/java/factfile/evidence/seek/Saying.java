package factfile.evidence.seek;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Whether somebody is told to say something, and where what is said begins. */
final class Saying {
  private static final Set<String> SAID =
      Cues.words(
          """
          said says say told tell added adds according announced noted confirmed stated warned argued
          claimed reported insisted explained acknowledged admitted tweeted wrote writes
          informed briefed observed testified maintained recalled replied estimated put puts gave
          told tells reports announces warns argues claims insists estimates
          """);

  /** An aside has no more words. */
  private static final int ASIDE = 22;

  /** What somebody says, as a noun. */
  private static final Set<String> SAYINGS =
      Cues.words(
          """
          account confirmation count view views words opinion estimate estimates figures report
          statement tally assessment reckoning announcement
          """);

  /** Behind them stands who is told. */
  private static final Set<String> ADDRESSING =
      Set.of("told", "tells", "tell", "informed", "briefed", "warned", "warns", "put", "gave");

  private Saying() {}

  /** Whether a verb of saying is what it does. */
  static boolean isSaying(Sentence sentence, TokenRange name) {
    if (Nouns.PREPOSITIONS.contains(sentence.word(NamePhrase.start(sentence, name) - 1))) {
      return false;
    }
    int from = afterAside(sentence, name.to());
    for (int at = from; at < from + 4; at++) {
      String word = sentence.word(at);
      if (SAID.contains(word)) {
        return true;
      }
      boolean other = NamePhrase.isInName(sentence, at);
      if (other || Nouns.PREPOSITIONS.contains(word) || word.equals("and") || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  static boolean isVoice(Sentence sentence, TokenRange name, int from) {
    boolean according =
        sentence.word(from - 1).equals("to") && sentence.word(from - 2).equals("according");
    boolean inverted = SAID.contains(sentence.word(from - 1)) && isAfterQuote(sentence, from - 2);
    boolean follows = SAID.contains(sentence.word(afterAside(sentence, name.to())));
    // "To Kaag, the shipment is", "by the account the United States gave".
    boolean opens = from == 1 && (sentence.word(0).equals("to") || sentence.word(0).equals("for"));
    boolean accounted = SAYINGS.contains(sentence.word(from - 1));
    return according || inverted || follows || opens || accounted;
  }

  /** {@code Kaag's account}: what somebody says, as a noun. */
  static boolean isNoun(String word) {
    return SAYINGS.contains(word);
  }

  /** Behind which what was said begins anew: "Miller said Blinken met Netanyahu". */
  static boolean isQuoting(String word) {
    return (SAID.contains(word) && !ADDRESSING.contains(word)) || word.equals("that");
  }

  /** Behind {@code , who heads the mission,}: where a name goes on; the same place for none. */
  private static int afterAside(Sentence sentence, int at) {
    if (!sentence.word(at).equals(",")) {
      return at;
    }
    for (int end = at + 1; end < Math.min(at + ASIDE, sentence.tokens().size()); end++) {
      if (sentence.word(end).equals(",")) {
        return end + 1;
      }
    }
    return at;
  }

  private static boolean isAfterQuote(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return at < 0 || mark.equals(",") || mark.equals("”") || mark.equals("\"") || mark.equals("’");
  }
}
