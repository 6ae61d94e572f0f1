package factfile.evidence.seek;

import factfile.prose.forms.Verbs;
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

  /** What a paper does that says something: {@code records show}. */
  private static final Set<String> SHOWING =
      Cues.words(
          "show shows showed find finds found reveal reveals revealed indicate indicates indicated"
              + " suggest suggests suggested");

  /** A participle and what hangs on it have no more words: {@code records seen by the court}. */
  private static final int NARROWING = 8;

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
      if (isSaid(sentence, name, at)) {
        return true;
      }
      boolean other = NamePhrase.isInName(sentence, at);
      if (other || Nouns.PREPOSITIONS.contains(word) || word.equals("and") || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** {@code The records show}: it says so, and narrows no noun. */
  static boolean isShowing(Sentence sentence, TokenRange name) {
    return SHOWING.contains(sentence.word(name.to())) && isSaid(sentence, name, name.to());
  }

  static boolean isVoice(Sentence sentence, TokenRange name, int from) {
    boolean according =
        sentence.word(from - 1).equals("to") && sentence.word(from - 2).equals("according");
    boolean inverted = SAID.contains(sentence.word(from - 1)) && isAfterQuote(sentence, from - 2);
    boolean follows = isSaid(sentence, name, afterAside(sentence, name.to()));
    follows |= isSaid(sentence, name, afterNarrowing(sentence, name.to()));
    follows |= isRelative(sentence, name.to());
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

  private static boolean isSaid(Sentence sentence, TokenRange name, int at) {
    boolean paper = Nouns.PAPERS.contains(sentence.word(name.to() - 1));
    return SAID.contains(sentence.word(at)) || (paper && SHOWING.contains(sentence.word(at)));
  }

  /** Behind {@code seen by the court}; the same place where no verb of saying follows. */
  private static int afterNarrowing(Sentence sentence, int at) {
    boolean participle = Verbs.isParticiple(sentence.word(at)) || sentence.word(at).endsWith("ing");
    for (int end = at + 1; participle && end < at + NARROWING; end++) {
      if (SAID.contains(sentence.word(end)) || SHOWING.contains(sentence.word(end))) {
        return end;
      }
      if (",.;:".contains(sentence.word(end))) {
        return at;
      }
    }
    return at;
  }

  /** {@code , which said}. */
  private static boolean isRelative(Sentence sentence, int at) {
    boolean relative = sentence.word(at + 1).equals("which") || sentence.word(at + 1).equals("who");
    return sentence.word(at).equals(",") && relative && SAID.contains(sentence.word(at + 2));
  }

  private static boolean isAfterQuote(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return at < 0 || mark.equals(",") || mark.equals("”") || mark.equals("\"") || mark.equals("’");
  }
}
