package factfile.prose.words;

import factfile.model.text.FoldedWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a recorded gist a sentence has: the share of its words that carry meaning, each by
 * its first letters, so that endings do not matter.
 */
public final class Likeness {
  private static final int STEM = 5;
  private static final int SHORTEST = 4;
  private static final Set<String> EMPTY =
      Cues.words(
          """
          that this with from have been were would could their there which what when into about than
          them they will more most every other also only over some such very just even still those
          these
          """);

  private final Set<String> stems;

  public Likeness(String gist) {
    this.stems = stems(FoldedWords.of(gist));
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  /** From 0 to 1; 0 where the gist has no such words. */
  public double with(String sentence) {
    if (stems.isEmpty()) {
      return 0;
    }
    return (double) shared(sentence) / stems.size();
  }

  /** How many of them the sentence has. */
  public int shared(String sentence) {
    Set<String> others = stems(FoldedWords.of(sentence));
    others.retainAll(stems);
    return others.size();
  }
}
