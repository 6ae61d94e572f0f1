package factfile.prose.forms;

import java.util.List;

/**
 * What all forms of a word share, and the noun of what it says: {@code resigned}, {@code
 * resignation}. Who does it is another word: {@code fighter} is no fight.
 */
public final class WordKey {
  private static final int SHORTEST = 3;
  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "ed", "es", "s",
    "e", "y"
  };

  private WordKey() {}

  /**
   * @param word in small letters
   */
  public static String of(String word) {
    List<String> irregular = IrregularVerbs.of(word);
    if (!irregular.isEmpty()) {
      return stem(irregular.get(0));
    }
    List<String> noun = word.endsWith("s") || word.endsWith("en") ? NounForms.of(word) : List.of();
    boolean many = noun.size() > 1 && noun.get(1).length() < word.length();
    return stem(many ? noun.get(1) : word);
  }

  private static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
