package factfile.check.rule;

import factfile.model.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rare words that are one slip away from a frequent one. What differs in a digit, or in a
 * word of its own, is meant to differ.
 */
public final class Slips {
  /** Shorter words have too many neighbours. */
  private static final int SHORT = 5;

  private static final int RARE = 1;

  /** How often the other one stands. */
  private static final int FREQUENT = 5;

  private Slips() {}

  /** A rare word, and the frequent one that was most likely meant. */
  public record Slip(String word, String meant) {}

  /**
   * @param times how often each word stands
   */
  public static List<Slip> among(Map<String, Integer> times) {
    Map<String, List<String>> frequent = new HashMap<>();
    times.forEach(
        (word, count) -> {
          if (count >= FREQUENT && word.length() >= SHORT - 1) {
            for (String rest : rests(word)) {
              frequent.computeIfAbsent(rest, key -> new ArrayList<>()).add(word);
            }
          }
        });
    List<Slip> slips = new ArrayList<>();
    times.forEach(
        (word, count) -> {
          String meant = count <= RARE && word.length() >= SHORT ? meant(word, frequent) : null;
          if (meant != null) {
            slips.add(new Slip(word, meant));
          }
        });
    return slips;
  }

  private static String meant(String word, Map<String, List<String>> frequent) {
    for (String rest : rests(word)) {
      for (String other : frequent.getOrDefault(rest, List.of())) {
        if (Nearest.isOneSlip(word, other)
            && lettersAlone(word).equals(word)
            && lettersAlone(other).equals(other)) {
          return other;
        }
      }
    }
    return null;
  }

  /** The word, and it without each one of its letters: two that are one slip apart share one. */
  private static Set<String> rests(String word) {
    Set<String> rests = new LinkedHashSet<>();
    rests.add(word);
    for (int i = 0; i < word.length(); i++) {
      rests.add(word.substring(0, i) + word.substring(i + 1));
    }
    return rests;
  }

  private static String lettersAlone(String word) {
    StringBuilder letters = new StringBuilder();
    word.chars().filter(c -> !Character.isDigit(c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
