package factfile.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English words for whole numbers. */
public final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Map<String, Integer> SCALES =
      Map.of(
          "hundred",
          2,
          "thousand",
          3,
          "k",
          3,
          "million",
          6,
          "m",
          6,
          "mn",
          6,
          "billion",
          9,
          "bn",
          9,
          "trillion",
          12);

  /** Words that stand for many, without saying how many: from and to, in units. */
  private static final Map<String, List<Integer>> VAGUE =
      Map.of(
          "dozens", List.of(24, 99),
          "scores", List.of(40, 199),
          "hundreds", List.of(200, 999),
          "thousands", List.of(2000, 9999),
          "millions", List.of(2_000_000, 9_999_999));

  private static final Map<String, Integer> SMALL_NUMBERS = numbers(SMALL);
  private static final Map<String, Integer> TENS_NUMBERS = numbers(TENS);
  private static final Map<String, Integer> ORDINAL_NUMBERS = numbers(ORDINALS);

  /** Words with which a number in words may begin: most words of a text do not. */
  private static final Set<String> FIRST = first();

  private NumberWords() {}

  private static Set<String> first() {
    Set<String> first = new HashSet<>(SMALL);
    first.addAll(TENS);
    first.addAll(ORDINALS);
    first.addAll(VAGUE.keySet());
    first.addAll(List.of("a", "an", "half"));
    return first;
  }

  /** Whether a number in words may begin with a word. */
  static boolean isFirst(String word) {
    return FIRST.contains(word);
  }

  /** Every word of a text is looked for in each: a map finds it at once. */
  private static Map<String, Integer> numbers(List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = words.size() - 1; number >= 0; number--) {
      numbers.put(words.get(number), number);
    }
    return numbers;
  }

  /** Up to nineteen; -1 for any other word. */
  public static int small(String word) {
    return SMALL_NUMBERS.getOrDefault(word, -1);
  }

  /** 20 to 90; -1 for any other word. */
  public static int tens(String word) {
    int index = word.isEmpty() ? -1 : TENS_NUMBERS.getOrDefault(word, -1);
    return index < 0 ? -1 : index * 10;
  }

  /** First to twentieth; -1 for any other word. */
  public static int ordinal(String word) {
    return ORDINAL_NUMBERS.getOrDefault(word, -1);
  }

  /** {@code eleventh}; null beyond the twentieth. */
  static String ordinalOf(int number) {
    return number < 0 || number > 20 ? null : ORDINALS.get(number);
  }

  /** The power of ten that a word multiplies by; -1 for any other word. */
  public static int scale(String word) {
    return SCALES.getOrDefault(word, -1);
  }

  /** The same, and 0 for any other word. */
  public static int powerOf(String word) {
    return Math.max(0, scale(word));
  }

  static boolean isVague(String word) {
    return VAGUE.containsKey(word);
  }

  static Precision vague(String word) {
    List<Integer> bounds = VAGUE.get(word);
    Range inner = Range.of(BigDecimal.valueOf(bounds.get(0)), BigDecimal.valueOf(bounds.get(1)));
    return new Precision(inner, new Range(null, null, false, false));
  }

  /** Whether it is a whole number from 0 that needs no more than nine digits. */
  static boolean isCountable(BigDecimal number) {
    return number.signum() >= 0
        && number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.ONE.scaleByPowerOfTen(9)) < 0;
  }

  /**
   * A whole number in words, as in {@code two hundred and fifty}.
   *
   * @return null where it is negative or needs more than six digits
   */
  public static String of(long number) {
    if (number < 0 || number > 999_999) {
      return null;
    }
    if (number >= 1000) {
      String thousands = of(number / 1000) + " thousand";
      long rest = number % 1000;
      return rest == 0 ? thousands : thousands + (rest < 100 ? " and " : " ") + of(rest);
    }
    if (number >= 100) {
      String hundreds = SMALL.get((int) (number / 100)) + " hundred";
      return number % 100 == 0 ? hundreds : hundreds + " and " + of(number % 100);
    }
    if (number >= 20) {
      String tens = TENS.get((int) (number / 10));
      return number % 10 == 0 ? tens : tens + "-" + SMALL.get((int) (number % 10));
    }
    return SMALL.get((int) number);
  }
}
