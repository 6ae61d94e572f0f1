package factfile.query.search;

import factfile.model.date.Truth;

/**
 * What fits best, and how well all terms fit together.
 *
 * @param text that fits best
 * @param surely maybe where it is of a day that is not known exactly
 */
public record Match(String text, int score, Truth surely) {
  static final Match NONE = new Match(null, 0, Truth.NO);

  Match orBetter(String other, int fit, Truth truth) {
    return fit > score ? new Match(other, fit, truth) : this;
  }
}
