package factfile.prose.said;

import factfile.prose.words.TokenRange;

/**
 * What somebody is told to have said in a sentence.
 *
 * @param speaker the words for whoever speaks, their titles and all
 * @param verb the verb, or {@code according to}
 * @param act in the past tense: {@code warned}
 * @param opening how what was said begins, where it goes on behind the verb: {@code the quay, she
 *     said, is shut}; empty where it does not
 * @param words what was said, of whoever tells it
 */
public record Utterance(
    TokenRange speaker, TokenRange verb, String act, TokenRange opening, TokenRange words) {
  private static final TokenRange NONE = new TokenRange(0, 0);

  /** One whose words stand together. */
  Utterance(TokenRange speaker, TokenRange verb, String act, TokenRange words) {
    this(speaker, verb, act, NONE, words);
  }
}
