package factfile.prose.words;

/**
 * Some tokens of a sentence.
 *
 * @param from the first
 * @param to the one after the last
 */
public record TokenRange(int from, int to) {
  public boolean contains(int token) {
    return token >= from && token < to;
  }

  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }
}
