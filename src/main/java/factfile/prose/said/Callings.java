package factfile.prose.said;

import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Finds what somebody calls or describes so, or calls for. */
final class Callings {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");

  /** So many words behind {@code described} its {@code as} stands. */
  private static final int REACH = 8;

  private final Sentence sentence;
  private final SubjectFinder subjects;
  private final SaidWords words;

  Callings(Sentence sentence, SubjectFinder subjects, SaidWords words) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.words = words;
  }

  /** With the verb at a token; null where nobody calls anything so. */
  Utterance at(int at, int floor) {
    if (word(at).equals("described") || word(at).equals("describes")) {
      return describing(at, floor);
    }
    return isCallFor(at) ? callingFor(at, floor) : calling(at, floor);
  }

  private int size() {
    return sentence.tokens().size();
  }

  private String word(int at) {
    return sentence.word(at);
  }

  /** {@code X called it “Y”}. */
  private Utterance calling(int at, int floor) {
    boolean quote = false;
    for (int i = at + 1; i < size(); i++) {
      quote |= QUOTES.contains(word(i));
    }
    TokenRange speaker = quote ? subjects.before(at, floor) : null;
    TokenRange verb = new TokenRange(at, at + 1);
    boolean passive = word(at - 1).equals("was") || word(at - 1).equals("is");
    boolean read = word(at).equals("reads") || word(at).equals("read");
    return speaker == null || passive
        ? null
        : new Utterance(speaker, verb, read ? "said" : "called", words.trimmed(at + 1, size()));
  }

  /** {@code X described Y as Z}, or in marks of quotation. */
  private Utterance describing(int at, int floor) {
    boolean as = false;
    for (int i = at + 1; i < Math.min(size(), at + REACH); i++) {
      as |= word(i).equals("as");
    }
    TokenRange speaker = as ? subjects.before(at, floor) : null;
    return speaker == null
        ? calling(at, floor)
        : new Utterance(
            speaker, new TokenRange(at, at + 1), "described", words.trimmed(at + 1, size()));
  }

  private boolean isCallFor(int at) {
    boolean call = word(at).equals("call") || word(at).equals("calls") || word(at).equals("called");
    return call && (word(at + 1).equals("for") || word(at + 1).equals("on"));
  }

  /** {@code X called for Y}; null where nobody does: {@code was called for}. */
  private Utterance callingFor(int at, int floor) {
    TokenRange speaker = subjects.before(at, floor);
    TokenRange verb = new TokenRange(at, at + 2);
    String act = word(at + 1).equals("for") ? "demanded" : "urged";
    return speaker == null ? null : new Utterance(speaker, verb, act, words.behind(at + 2, false));
  }
}
