package factfile.model.base;

/** Where words stand, and how: enough to rank records without reading them. */
public interface WordPlaces {
  /** Hears of every record that has a word in its own texts, once for each such word. */
  interface Listener {
    /**
     * @param whole whether the word is the one asked for, and not only begun by it
     * @param mark a {@link WordMark}
     */
    void hear(int place, int mark, boolean whole);
  }

  /** Tells of the words that begin so. */
  void tell(String start, Listener listener);
}
