package factfile.prose.forms;

/** The beginning that a word shares with its other forms: {@code fires}, {@code fired}. */
public final class Stem {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or",
    "ies", "ied", "ed", "es", "al", "ly", "s", "e", "y"
  };

  private Stem() {}

  public static String of(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    stem = doubled ? stem.substring(0, last) : stem;
    return stem.substring(0, Math.min(LONGEST, stem.length()));
  }
}
