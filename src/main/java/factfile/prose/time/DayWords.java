package factfile.prose.time;

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

  /** Words that an expression of a day begins with, beside those, numbers and capitals. */
  private static final Set<String> FIRST =
      Cues.words(
          """
          the a an this that last next from between half late early mid middle beginning start end
          close later earlier final closing first opening latter its q h just only exactly precisely
          about around some roughly approximately
          """);

  /** Of these that by themselves tell no single day. */
  private static final Set<String> LONG =
      Cues.words(
          """
          week weeks fortnight fortnights month months year years decade decades spring summer
          autumn fall winter fifties sixties seventies eighties nineties
          """);

  /** No expression of a day begins farther before such a word. */
  private static final int REACH = 9;

  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final Set<String> JOINTS = Set.of("-", "/", ".", "–", "st", "nd", "rd", "th", "s");

  private DayWords() {}

  /** Whether a word is one for a time, and needs neither number nor capital. */
  static boolean isDay(String word) {
    return WORDS.contains(word);
  }

  /** Whether a day may be told by some words. */
  public static boolean isAnyIn(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (isOne(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a single day may be told, be it of any year: all that does so but a length of time
   * before or after an event.
   */
  public static boolean isSingleDayIn(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean year = token.isNumber() && token.text().length() == YEAR;
      if (isOne(tokens, at) && !year && !LONG.contains(token.word())) {
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
      next = isOne(tokens, at) ? at : next;
      near[at] = next - at <= REACH && mayBegin(tokens.get(at));
    }
    return near;
  }

  private static boolean mayBegin(Token token) {
    String word = token.word();
    return !token.isWord()
        || token.isCapitalised()
        || FIRST.contains(word)
        || WORDS.contains(word)
        || NumberWords.small(word) >= 0
        || NumberWords.tens(word) > 0
        || NumberWords.ordinal(word) > 0;
  }

  private static boolean isOne(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return isOfDay(tokens, at);
    }
    String word = token.word();
    return WORDS.contains(word)
        || (token.isCapitalised() && isCapital(word))
        || NumberWords.ordinal(word) > 0;
  }

  /** {@code 2024}, {@code 22nd}, {@code 22/10}: a number that tells a day without a word for it. */
  private static boolean isOfDay(List<Token> tokens, int at) {
    Token number = tokens.get(at);
    if (number.text().length() == YEAR) {
      return true;
    }
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    return next != null && number.touches(next) && JOINTS.contains(next.word());
  }

  private static boolean isCapital(String word) {
    return Months.number(word) > 0 || TimeText.WEEKDAYS.contains(word);
  }
}
