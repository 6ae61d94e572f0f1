package factfile.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text, folded so that case and accents do not matter. */
public final class FoldedWords {
  private FoldedWords() {}

  /** Runs of letters and digits, in order; {@code 1,429} is one, as {@code 1429} is. */
  public static List<String> of(String text) {
    String folded = joined(fold(text));
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isOfWord(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Letters outside the basic plane are letters as well; their halves always are inside. */
  private static boolean isOfWord(char c) {
    return c < 128
        ? Ascii.isLetterOrDigit(c)
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Those of several texts. */
  public static List<String> ofAll(List<String> texts) {
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      words.addAll(of(text));
    }
    return words;
  }

  /** Without the commas between the groups of three digits of a number. */
  private static String joined(String text) {
    if (text.indexOf(',') < 0) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = Ascii.endOfDigits(text, at);
      joined.append(text, at, Math.max(end, at + 1));
      boolean leads = end > at && end - at <= 3;
      at = Math.max(end, at + 1);
      while (leads && isGroup(text, at)) {
        joined.append(text, at + 1, at + 4);
        at += 4;
      }
    }
    return joined.toString();
  }

  /** A comma and three digits, no more. */
  private static boolean isGroup(String text, int at) {
    return at < text.length()
        && text.charAt(at) == ','
        && Ascii.endOfDigits(text, at + 1) == at + 4;
  }

  /** Lower case without accents; compatibility forms are the same. */
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    // Without those that are left out anyway: sorting many marks takes the square of their number.
    return kept(Normalizer.normalize(kept(text), Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
  }

  /** What is neither an accent nor an apostrophe. */
  private static String kept(String decomposed) {
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2019';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words stand in the text one after the other, the last one perhaps only begun. */
  public static boolean stand(List<String> phrase, String text) {
    return standIn(phrase, of(text), true);
  }

  /** The same, every word whole. */
  public static boolean standWhole(List<String> phrase, String text) {
    return standIn(phrase, of(text), false);
  }

  private static boolean standIn(List<String> phrase, List<String> words, boolean lastBegun) {
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      if (standAt(phrase, words, i, lastBegun)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standAt(
      List<String> phrase, List<String> words, int at, boolean lastBegun) {
    int last = phrase.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!words.get(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    String word = words.get(at + last);
    return lastBegun ? word.startsWith(phrase.get(last)) : word.equals(phrase.get(last));
  }
}
