package factfile.prose.gist;

import java.util.List;

/** What is left of a word without its ending: {@code govern} of {@code government}. */
final class Stems {
  private static final int SHORTEST = 4;

  /** No {@code -er} and no {@code -ant}: fighters are no fighting, and militants no military. */
  private static final List<String> ENDINGS =
      List.of(
          "isation", "ization", "ations", "ation", "ments", "ment", "ances", "ance", "ences",
          "ence", "ities", "ity", "ness", "ions", "ion", "ing", "ings", "ies", "ied", "ate", "ated",
          "ates", "ally", "al", "ly", "ed", "es", "s", "e", "y");

  private Stems() {}

  static String of(String word) {
    String longest = "";
    for (String ending : ENDINGS) {
      boolean fits = word.endsWith(ending) && word.length() - ending.length() >= SHORTEST;
      longest = fits && ending.length() > longest.length() ? ending : longest;
    }
    String stem = word.substring(0, word.length() - longest.length());
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && !longest.isEmpty() ? stem.substring(0, last) : stem;
  }
}
