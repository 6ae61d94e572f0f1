package factfile.prose.discourse;

import factfile.prose.sentence.Sentence;

/** Days told from another day: the text's own, that of the sentence before, or an event's. */
final class Reckoning {
  /**
   * @param before the sentence before it in the same paragraph, or null
   */
  Sentence of(Sentence sentence, Sentence before) {
    return sentence;
  }
}
