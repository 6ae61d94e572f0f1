package factfile.prose.reach;

import factfile.prose.forms.Forms;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.List;
import java.util.Set;

/** How prose says that a duty was kept or broken: by verbs of keeping, and by the duty's own. */
public final class DutyKeeping {
  public static final PhraseList BROKEN =
      new PhraseList(
          Forms.verbs(
              List.of(
                  "break",
                  "breach",
                  "violate",
                  "flout",
                  "disregard",
                  "defy",
                  "run afoul",
                  "contravene",
                  "violation",
                  "violations",
                  "in breach",
                  "in violation",
                  "in defiance",
                  "fail in",
                  "failed",
                  "fails",
                  "failing")));

  /** The record speaks of one day. */
  public static final PhraseList OTHER_TIME =
      PhraseList.of(
          "before, long, earlier, already, until, for years, always, had been, once, never, again,"
              + " at first, later, repeatedly, at times, often");

  private static final PhraseList KEPT =
      new PhraseList(
          Forms.verbs(
              List.of(
                  "keep",
                  "honour",
                  "honor",
                  "comply",
                  "observe",
                  "respect",
                  "stick to",
                  "stay",
                  "fulfil",
                  "fulfill",
                  "abide",
                  "obey",
                  "meet",
                  "adhere",
                  "live up",
                  "carry out")));

  private static final PhraseList DENIED =
      PhraseList.of(
          """
          not, never, no longer, failed to, fails to, failing to, fail to, neglected to, refused to,
          refuses to, t, declined to, omitted to
          """);

  private static final Set<String> AUXILIARIES =
      Set.of("has", "had", "have", "did", "does", "do", "been", "yet", "fully", "is", "was");

  /** A duty that begins so has no verb of its own that tells whether it was kept. */
  private static final Set<String> NO_VERB =
      Set.of("have", "be", "do", "make", "neither", "not", "no", "never", "refrain", "the", "a");

  private final PhraseList own;

  /**
   * @param duty in the form that tells somebody to do it: {@code Report the alarms}
   */
  public DutyKeeping(String duty) {
    this.own = new PhraseList(ownVerbs(duty));
  }

  /** The forms of a duty's own verb; none where that does not tell whether it was kept. */
  public static List<String> ownVerbs(String duty) {
    List<Token> tokens = Tokens.of(duty);
    boolean verb = !tokens.isEmpty() && !NO_VERB.contains(tokens.get(0).word());
    return verb ? Forms.verbs(List.of(tokens.get(0).word())) : List.of();
  }

  /** Whether words tell that some duty was kept or broken, whatever it is. */
  public static boolean isAnyIn(List<Token> tokens) {
    return !KEPT.in(tokens, 0, tokens.size()).isEmpty()
        || !BROKEN.in(tokens, 0, tokens.size()).isEmpty();
  }

  /**
   * What is told of a duty.
   *
   * @param status {@code kept} or {@code broken}
   */
  public record Keeping(TokenRange at, String status) {}

  /**
   * What a sentence tells first, a breach before all else; null for nothing.
   *
   * @param whole whether it tells so much of the duty that its own verb says that it was done
   */
  public Keeping told(Sentence sentence, boolean whole) {
    Keeping kept = null;
    for (TokenRange verb : sentence.find(KEPT, sentence.whole())) {
      TokenRange denied = denied(sentence, verb);
      if (denied != null) {
        return new Keeping(denied, "broken");
      }
      kept = kept == null ? new Keeping(verb, "kept") : kept;
    }
    for (TokenRange verb : sentence.find(own, sentence.whole())) {
      TokenRange denied = denied(sentence, verb);
      if (denied != null) {
        return new Keeping(denied, "broken");
      }
      boolean done = whole && isDone(sentence, verb);
      kept = kept == null && done ? new Keeping(verb, "kept") : kept;
    }
    List<TokenRange> broken = sentence.find(BROKEN, sentence.whole());
    return broken.isEmpty() ? kept : new Keeping(broken.get(0), "broken");
  }

  /** The verb with what denies it before it; null where nothing does. */
  private static TokenRange denied(Sentence sentence, TokenRange verb) {
    int at = verb.from();
    while (at > 0 && AUXILIARIES.contains(sentence.word(at - 1))) {
      at--;
    }
    for (int from = Math.max(0, at - 2); from < at; from++) {
      if (DENIED.endAt(sentence.tokens(), from, at) == at) {
        return new TokenRange(from, verb.to());
      }
    }
    return null;
  }

  /** {@code remained}, {@code has remained}; not {@code must remain} or {@code to remain}. */
  private static boolean isDone(Sentence sentence, TokenRange verb) {
    String word = sentence.word(verb.from());
    String before = sentence.word(verb.from() - 1);
    boolean past = word.endsWith("ed") || Set.of("has", "had", "have").contains(before);
    return past && !before.equals("be") && !before.equals("to");
  }
}
