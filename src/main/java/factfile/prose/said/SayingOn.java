package factfile.prose.said;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Finds who goes on to say something: {@code , adding that Y}, {@code a statement saying Y}. */
final class SayingOn {
  private static final Set<String> QUOTING =
      Set.of("quoted", "cited", "quoting", "citing", "quotes");

  private static final Set<String> PAPERS = Set.of("statement", "letter", "resolution");
  private static final Set<String> ISSUES =
      Set.of("issued", "released", "published", "signed", "wrote", "sent", "posted", "passed");

  /** So far before its words a statement was issued. */
  private static final int ISSUING = 6;

  private final Sentence sentence;
  private final SubjectFinder subjects;
  private final SaidWords words;

  SayingOn(Sentence sentence, SubjectFinder subjects, SaidWords words) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.words = words;
  }

  private String word(int at) {
    return sentence.word(at);
  }

  /**
   * {@code , adding that Y}; {@code quoted X as saying Y}; {@code with X saying Y}.
   *
   * @param last whoever spoke before in the sentence; null for nobody
   */
  Utterance at(int at, String act, TokenRange last) {
    TokenRange verb = new TokenRange(at, at + 1);
    TokenRange said = words.behind(at + 1, word(at).equals("telling"));
    if (word(at - 1).equals("as")) {
      int quoting = at - 2;
      while (quoting > 0 && !QUOTING.contains(word(quoting))) {
        quoting--;
      }
      boolean passive = Cues.PASSIVE.contains(word(quoting - 1));
      if (passive && QUOTING.contains(word(quoting))) {
        // "Ada Quay was quoted as saying".
        TokenRange quoted = subjects.before(quoting - 1, 0);
        return quoted == null ? null : new Utterance(quoted, verb, act, said);
      }
      return QUOTING.contains(word(quoting))
          ? new Utterance(new TokenRange(quoting + 1, at - 1), verb, act, said)
          : null;
    }
    if (PAPERS.contains(word(at - 1))) {
      TokenRange issuer = issuer(at - 1);
      return issuer == null ? null : new Utterance(issuer, verb, act, said);
    }
    if (!words.begins(at + 1) && !word(at).equals("telling") && !SpeechVerbs.takesThing(word(at))) {
      return null;
    }
    if (!word(at - 1).equals(",")) {
      TokenRange beside = subjects.before(at, 0);
      boolean with = beside != null && word(beside.from()).equals("with");
      return with
          ? new Utterance(new TokenRange(beside.from() + 1, beside.to()), verb, act, said)
          : null;
    }
    TokenRange speaker = last == null ? subjects.ofSentence() : last;
    return speaker == null || speaker.to() > at ? null : new Utterance(speaker, verb, act, said);
  }

  /** {@code X released a statement condemning Y}: whose statement it is; null for nobody's. */
  private TokenRange issuer(int paper) {
    for (int at = paper - 1; at > Math.max(0, paper - ISSUING); at--) {
      if (ISSUES.contains(word(at))) {
        return subjects.before(at, 0);
      }
    }
    return null;
  }
}
