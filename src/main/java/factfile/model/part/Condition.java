package factfile.model.part;

import java.util.function.Predicate;

/**
 * What a term depends on.
 *
 * @param words as the keeper puts it
 * @param met begins when the condition is met; null where that is not on record
 */
public record Condition(String words, Slice met) {
  /** It as far as it rests on the citations kept. */
  public Condition restingOn(Predicate<Citation> kept) {
    return met == null ? this : new Condition(words, met.restingOn(kept));
  }
}
