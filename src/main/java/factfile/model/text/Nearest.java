package factfile.model.text;

import java.util.Collection;

/** Finds the known word that somebody most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The closest of the known words by optimal string alignment distance (insert, delete, replace,
   * swap neighbours), or null where none is within a third of the word's length, at least 1. A
   * known word that begins with the whole of a word of three letters or more is near, too.
   */
  public static String to(String word, Collection<String> known) {
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String each : known) {
      if (Math.abs(each.length() - word.length()) < least) {
        int distance = distance(word, each);
        if (distance < least) {
          least = distance;
          best = each;
        }
      }
    }
    return best == null ? beginningWith(word, known) : best;
  }

  /** Whether one letter too many, too few, wrong or out of place makes one word the other. */
  public static boolean isOneSlip(String one, String other) {
    return Math.abs(one.length() - other.length()) < 2 && distance(one, other) == 1;
  }

  private static String beginningWith(String word, Collection<String> known) {
    if (word.length() < 3) {
      return null;
    }
    for (String each : known) {
      if (each.startsWith(word)) {
        return each;
      }
    }
    return null;
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
