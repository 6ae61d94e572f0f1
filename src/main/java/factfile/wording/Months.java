package factfile.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English names of months. */
public final class Months {
  private static final List<String> FULL =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 1; month <= FULL.size(); month++) {
      numbers.put(FULL.get(month - 1), month);
      numbers.put(FULL.get(month - 1).substring(0, 3), month);
    }
    numbers.put("sept", 9);
    return numbers;
  }

  /** 1 to 12; 0 for a word that is no month. Three letters and {@code sept} are known as well. */
  public static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /** With a capital. */
  static String full(int month) {
    String name = FULL.get(month - 1);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
