package factfile.prose.judge;

import factfile.prose.reach.Caveats;
import factfile.prose.reach.EventPairing.Pairing;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;

/**
 * Where a sentence tells of an event.
 *
 * @param clause the words that may belong to it
 * @param act the words for what happened
 * @param mention the day told; null for none
 * @param pairing how much of the event was recognised
 */
record EventReading(
    Sentence sentence, TokenRange clause, TokenRange act, DayMention mention, Pairing pairing) {
  /** The day, else the act. */
  TokenRange claimed() {
    return mention == null ? act : new TokenRange(mention.first(), mention.end());
  }

  boolean isWhole() {
    return pairing == Pairing.WHOLE;
  }

  /** {@code the attack of 7 October}: a day that the noun itself carries. */
  boolean isCarried() {
    return Caveats.isCarried(sentence, act, claimed());
  }
}
