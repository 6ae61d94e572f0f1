package factfile.check.fact;

import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words without the endings that tell a plural or a tense: {@code strike, strikes, striking}. */
final class WordForms {
  /** What is shorter is no stem. */
  private static final int SHORTEST = 3;

  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

  private WordForms() {}

  /** Whether a text has a phrase, whatever its endings. */
  static boolean has(String text, String phrase) {
    List<String> wanted = stems(phrase);
    return !wanted.isEmpty() && Collections.indexOfSubList(stems(text), wanted) >= 0;
  }

  /** Of each word of a text. */
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : FoldedWords.of(text)) {
      stems.add(stem(word));
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length >= SHORTEST && word.endsWith(ending)) {
        return word.substring(0, length);
      }
    }
    return word;
  }
}
