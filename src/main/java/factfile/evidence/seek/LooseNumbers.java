package factfile.evidence.seek;

import factfile.model.amount.Quantity;
import factfile.prose.forms.Stem;
import factfile.prose.sentence.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers in words that count nothing by themselves: {@code none}, {@code a third}, {@code all}.
 */
final class LooseNumbers {
  private static final Map<Integer, List<String>> SHARES =
      Map.of(
          0, List.of("none", "nothing", "no"),
          20, List.of("a fifth", "one fifth"),
          25, List.of("a quarter", "one quarter"),
          33, List.of("a third", "one third", "one - third"),
          50, List.of("half"),
          66, List.of("two thirds", "two - thirds"),
          67, List.of("two thirds", "two - thirds"),
          75, List.of("three quarters", "three - quarters"),
          100,
              List.of(
                  "all", "entire", "whole", "everything", "complete", "completed", "completely"));

  private static final Map<Integer, List<String>> COUNTS =
      Map.of(
          0, List.of("none", "no", "not one", "nobody", "nothing"),
          1, List.of("a", "an", "one", "single", "another", "first", "sole", "only"),
          2, List.of("second", "both", "pair", "couple", "twice"),
          3, List.of("third"));

  /** No farther behind stands what is counted. */
  private static final int REACH = 5;

  private LooseNumbers() {}

  /**
   * The words that stand for the number; null for none.
   *
   * @param nouns stems of what is counted
   */
  static String word(Sentence sentence, Quantity quantity, boolean share, Set<String> nouns) {
    BigDecimal number = quantity.nominal();
    boolean small = number != null && number.stripTrailingZeros().scale() <= 0;
    if (!small || number.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
      return null;
    }
    List<String> phrases =
        (share ? SHARES : COUNTS).getOrDefault(number.intValueExact(), List.of());
    for (String phrase : phrases) {
      if (stands(sentence, List.of(phrase.split(" ", -1)), nouns)) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether what is counted follows: {@code no shipment}, {@code all of the chemicals}. */
  private static boolean isOf(Sentence sentence, int from, Set<String> nouns) {
    for (int at = from; at < from + REACH; at++) {
      if (nouns.contains(Stem.of(sentence.word(at)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Sentence sentence, List<String> words, Set<String> nouns) {
    for (int at = 0; at + words.size() <= sentence.tokens().size(); at++) {
      boolean all = true;
      for (int i = 0; i < words.size(); i++) {
        all &= sentence.word(at + i).equals(words.get(i));
      }
      if (all && isOf(sentence, at + words.size(), nouns)) {
        return true;
      }
    }
    return false;
  }
}
