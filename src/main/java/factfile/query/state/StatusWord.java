package factfile.query.state;

import factfile.model.date.Truth;

/**
 * What a row is in one word, as {@code status:} finds it.
 *
 * @param holds maybe where the record leaves that open
 */
public record StatusWord(String word, Truth holds) {
  static StatusWord of(String word, boolean surely) {
    return new StatusWord(word, surely ? Truth.YES : Truth.MAYBE);
  }
}
