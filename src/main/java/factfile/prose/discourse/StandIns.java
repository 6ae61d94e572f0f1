package factfile.prose.discourse;

import factfile.prose.sentence.Sentence;

/** Pronouns, bare nouns and bare offices, and whom they stand for. */
final class StandIns {
  /**
   * @param before the sentence before it in the same paragraph, or null
   */
  Sentence of(Sentence sentence, Sentence before) {
    return sentence;
  }
}
