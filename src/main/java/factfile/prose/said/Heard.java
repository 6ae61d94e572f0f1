package factfile.prose.said;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.Set;

/**
 * What a sentence tells as somebody else's word.
 *
 * @param speaker the words for whoever is said to say so; null where nobody is told
 * @param words what is said, as if its author said it
 */
public record Heard(TokenRange speaker, Sentence words) {
  /** Acts of those who vouch for what they say; who doubts, fears or denies it does not. */
  private static final Set<String> VOUCHING =
      Set.of(
          "said",
          "announced",
          "declared",
          "reported",
          "confirmed",
          "estimated",
          "claimed",
          "argued",
          "admitted",
          "testified",
          "complained",
          "warned",
          "found");

  /** Who says it so does not mean it, or does not know. */
  private static final Set<String> IDLE = Set.of("joked", "quipped", "speculated", "asked", "asks");

  /** Adverbs that leave open who says so. */
  private static final Set<String> SOMEBODY = Set.of("allegedly", "reportedly");

  private static final Set<String> PASSIVE = Set.of("is", "was", "been");

  private static final Set<String> IMPERSONAL =
      Cues.words("said claimed alleged reported announced stated estimated confirmed");

  /**
   * Reads whose word a place of a sentence is.
   *
   * @param place of some characters of its text
   * @return null where that cannot be told, or where nobody vouches for it
   */
  public static Heard at(Sentence sentence, int place) {
    int token = tokenAt(sentence, place);
    Utterance said = null;
    int told = 0;
    for (Utterance each : UtteranceReader.in(sentence)) {
      if (each.words().contains(token) || each.opening().contains(token)) {
        said = each;
        told++;
      }
    }
    if (told > 1) {
      return null;
    }
    return said == null ? unnamed(sentence) : said(sentence, said);
  }

  private static int tokenAt(Sentence sentence, int place) {
    int at = 0;
    for (Token token : sentence.tokens()) {
      if (token.end() > place) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static Heard said(Sentence sentence, Utterance said) {
    String verb = sentence.word(said.verb().from());
    if (!VOUCHING.contains(said.act()) || IDLE.contains(verb)) {
      return null;
    }
    boolean[] left = new boolean[sentence.tokens().size()];
    for (int at = 0; at < left.length; at++) {
      left[at] = said.words().contains(at) || said.opening().contains(at);
    }
    if (takesBack(sentence, left)) {
      return null;
    }
    closed(sentence, left);
    return new Heard(speaker(sentence, said.speaker()), SaidAlone.of(sentence, left));
  }

  /** Whether it is denied or open that somebody said so: {@code did not say}, {@code may claim}. */
  private static boolean takesBack(Sentence sentence, boolean[] left) {
    for (TokenRange each : sentence.find(Cues.NEGATION, sentence.whole())) {
      if (!left[each.from()]) {
        return true;
      }
    }
    for (TokenRange each : sentence.find(Cues.MODAL, sentence.whole())) {
      boolean capital = each.from() > 0 && sentence.tokens().get(each.from()).isCapitalised();
      if (!left[each.from()] && !capital) {
        return true;
      }
    }
    return false;
  }

  /** A sentence ends as it does, and a question stays one. */
  private static void closed(Sentence sentence, boolean[] left) {
    int last = left.length - 1;
    while (last > 0 && SaidWords.isQuote(sentence.tokens().get(last).text())) {
      last--;
    }
    if (last > 0 && ".?!".contains(sentence.word(last))) {
      left[last] = true;
    }
  }

  /** Without the comma behind it. */
  private static TokenRange speaker(Sentence sentence, TokenRange words) {
    int to = words.to();
    while (to > words.from() && !sentence.tokens().get(to - 1).isWord()) {
      to--;
    }
    return to == words.from() ? null : new TokenRange(words.from(), to);
  }

  /** A quotation, {@code reportedly}, {@code it is said that}. */
  private static Heard unnamed(Sentence sentence) {
    boolean[] left = new boolean[sentence.tokens().size()];
    for (int at = 0; at < left.length; at++) {
      left[at] = !SOMEBODY.contains(sentence.word(at));
    }
    int claim = impersonal(sentence);
    for (int at = 0; at < claim; at++) {
      left[at] = false;
    }
    return takesBack(sentence, left) ? null : new Heard(null, SaidAlone.of(sentence, left));
  }

  /** Where what is said begins behind {@code it is said that}; 0 where it does not say so. */
  private static int impersonal(Sentence sentence) {
    int at = sentence.word(0).equals("it") ? 1 : 0;
    at += at > 0 && (sentence.word(at).equals("has") || sentence.word(at).equals("had")) ? 1 : 0;
    boolean said =
        at > 0
            && PASSIVE.contains(sentence.word(at))
            && IMPERSONAL.contains(sentence.word(at + 1))
            && sentence.word(at + 2).equals("that");
    return said ? at + 3 : 0;
  }
}
