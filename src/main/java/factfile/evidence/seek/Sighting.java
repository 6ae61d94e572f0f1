package factfile.evidence.seek;

/**
 * What was seen of a value in a passage.
 *
 * @param found the words that bear it out, or those that say otherwise; null where there are none
 * @param at where in the document, or null
 */
public record Sighting(Seen seen, String found, String at) {
  /** How it was seen. */
  public enum Seen {
    NOTHING,
    ANOTHER,
    IT
  }

  /** Nothing of it. */
  public static final Sighting NONE = new Sighting(Seen.NOTHING, null, null);

  static Sighting it(String words, String at) {
    return new Sighting(Seen.IT, words, at);
  }

  static Sighting another(String words, String at) {
    return new Sighting(Seen.ANOTHER, words, at);
  }

  /** Nothing, and why. */
  public static Sighting nothing(String why, String at) {
    return new Sighting(Seen.NOTHING, why, at);
  }

  /** Whether it bears out more than another does. */
  public boolean isMoreThan(Sighting other) {
    return seen.compareTo(other.seen) > 0;
  }

  /** The one that bears out more; the first of two that do the same. */
  Sighting or(Sighting other) {
    return other.isMoreThan(this) ? other : this;
  }
}
