package factfile.model.text;

import java.util.ArrayList;
import java.util.List;

/** A constant that files, filters and output know by a word. */
public interface Worded {
  String word();

  /** The words of constants, in their order. */
  static List<String> words(Worded... constants) {
    List<String> words = new ArrayList<>();
    for (Worded constant : constants) {
      words.add(constant.word());
    }
    return words;
  }

  /**
   * The one of the constants that a word stands for.
   *
   * @throws IllegalArgumentException when there is none
   */
  static <E extends Worded> E of(E[] constants, String word) {
    for (E constant : constants) {
      if (constant.word().equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no constant for " + word);
  }
}
