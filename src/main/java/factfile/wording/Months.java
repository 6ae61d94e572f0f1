package factfile.wording;

import java.util.List;

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

  private Months() {}

  /** 1 to 12; 0 for a word that is no month. Three letters and {@code sept} are known as well. */
  public static int number(String word) {
    if (word.equals("sept")) {
      return 9;
    }
    for (int i = 0; i < 12; i++) {
      String full = FULL.get(i);
      if (word.equals(full) || (word.length() == 3 && full.startsWith(word))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** With a capital. */
  static String full(int month) {
    String name = FULL.get(month - 1);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
