package factfile.prose;

/**
 * Some tokens of a sentence.
 *
 * @param from the first
 * @param to the one after the last
 */
record Stretch(int from, int to) {
  boolean contains(int token) {
    return token >= from && token < to;
  }

  boolean overlaps(Stretch other) {
    return from < other.to && other.from < to;
  }
}
