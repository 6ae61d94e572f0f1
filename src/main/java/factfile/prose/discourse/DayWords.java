package factfile.prose.discourse;

import factfile.prose.words.Cues;
import factfile.wording.Months;
import factfile.wording.NumberWords;
import factfile.wording.Token;
import java.util.List;
import java.util.Set;

/**
 * Words one of which stands in every expression of a day, whatever it is told from. A sentence
 * without any needs no reckoning.
 */
public final class DayWords {
  private static final Set<String> WORDS =
      Cues.words(
          """
          day days week weeks fortnight fortnights month months year years decade decades morning
          afternoon evening night today yesterday tomorrow tonight overnight eve anniversary spring
          summer autumn fall winter fifties sixties seventies eighties nineties
          """);

  /** No expression of a day begins farther before such a word. */
  private static final int REACH = 9;

  private DayWords() {}

  /** Whether a day may be told by some words. */
  public static boolean isAnyIn(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (isOne(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** At which tokens an expression of a day may begin. */
  static boolean[] near(List<Token> tokens) {
    boolean[] near = new boolean[tokens.size()];
    int next = Integer.MAX_VALUE;
    for (int at = tokens.size() - 1; at >= 0; at--) {
      next = isOne(tokens.get(at)) ? at : next;
      near[at] = next - at <= REACH;
    }
    return near;
  }

  private static boolean isOne(Token token) {
    String word = token.word();
    return token.isNumber()
        || WORDS.contains(word)
        || (token.isCapitalised() && isCapital(word))
        || NumberWords.ordinal(word) > 0;
  }

  private static boolean isCapital(String word) {
    return Months.number(word) > 0 || TimeText.WEEKDAYS.contains(word);
  }
}
