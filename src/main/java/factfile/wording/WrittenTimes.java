package factfile.wording;

import java.util.List;
import java.util.Set;

/**
 * Finds days, years and hours in digits that mean different things here and there, or need their
 * neighbours: {@code 17/10/2023}, {@code the 18th}, {@code '09}, {@code 18:30}, {@code Q3}.
 */
final class WrittenTimes {
  private static final Set<String> AFTER_NTH =
      Set.of(
          "of", "to", "and", "at", "in", "by", "when", "the", "a", "an", "it", "he", "she", "they",
          "his", "her", "its", "their", "after", "before", "for", "with", "as", "while", "from",
          "there", "no", "not", "but", "or", "some");
  private static final Set<String> BEFORE_SHORT_YEAR =
      Set.of("in", "of", "since", "back", "until", "by", "from", "summer", "winter", "spring");
  private static final Set<String> JOINTS = Set.of("and", "to", "or", "through", "–", "-", "/");

  private static final Set<String> APOSTROPHES = Set.of("'", "’", "‘");
  private static final Set<String> PARTS = Set.of("mid", "early", "late", "pre", "post");

  private final List<Token> tokens;
  private final boolean[] taken;

  WrittenTimes(List<Token> tokens, boolean[] taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  TimeMention at(int at) {
    if (tokens.get(at).isWord()) {
      TimeMention nth = nth(at);
      return nth == null ? period(at) : nth;
    }
    TimeMention found = threeNumbers(at);
    found = found == null ? clock(at) : found;
    found = found == null ? nth(at) : found;
    found = found == null ? shortYear(at) : found;
    return found == null ? year(at) : found;
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }

  private boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
  }

  private boolean touches(int at) {
    return at >= 0 && at + 1 < tokens.size() && tokens.get(at).touches(tokens.get(at + 1));
  }

  private static TimeMention other(int first, int end) {
    return new TimeMention(first, end, TimeMention.Kind.OTHER, null);
  }

  /** {@code 17/10/2023}, {@code 17.10.2023}, {@code 17-10-23}; {@code on 9/11}. */
  private TimeMention threeNumbers(int at) {
    if (!isNumber(at) || !touches(at) || !touches(at + 1) || !isNumber(at + 2)) {
      return null;
    }
    String mark = word(at + 1);
    boolean dotted = mark.equals(".") && tokens.get(at).text().matches("[0-9]{1,2}\\.[0-9]{1,2}");
    if (dotted) {
      return other(at, at + 3);
    }
    if (!Set.of("/", "-", ".").contains(mark)) {
      return null;
    }
    boolean third =
        touches(at + 2) && word(at + 3).equals(mark) && touches(at + 3) && isNumber(at + 4);
    if (third) {
      return other(at, at + 5);
    }
    boolean led =
        TimeWords.BEFORE_NTH.contains(word(at - 1))
            || word(at - 1).equals("the")
            || isYear(tokens.get(at).text());
    return mark.equals("/") && led ? other(at, at + 3) : null;
  }

  /** {@code 6 p.m.}, {@code 18:30}, {@code 7 o'clock}. */
  private TimeMention clock(int at) {
    if (!isNumber(at)) {
      return null;
    }
    boolean colon = word(at + 1).equals(":") && touches(at) && touches(at + 1) && isNumber(at + 2);
    int next = colon ? at + 3 : at + 1;
    String half = word(next);
    boolean dotted =
        (half.equals("p") || half.equals("a"))
            && word(next + 1).equals(".")
            && word(next + 2).equals("m");
    boolean oclock = half.equals("o") && word(next + 2).equals("clock");
    if (dotted || oclock || TimeWords.CLOCK.contains(half)) {
      return new TimeMention(
          at, dotted || oclock ? next + 3 : next + 1, TimeMention.Kind.HOUR, null);
    }
    boolean minutes = colon && tokens.get(at + 2).text().matches("[0-5][0-9]");
    return minutes ? new TimeMention(at, next, TimeMention.Kind.HOUR, null) : null;
  }

  /** {@code on the 18th}; {@code the 11th trip} and {@code the 18th floor} are none. */
  private TimeMention nth(int at) {
    int number = word(at).equals("the") ? at + 1 : at;
    if (!TimeWords.BEFORE_NTH.contains(word(at - 1)) || number >= tokens.size()) {
      return null;
    }
    boolean digits =
        isNumber(number) && touches(number) && TimeWords.ORDINAL_ENDS.contains(word(number + 1));
    boolean worded = NumberWords.ordinal(word(number)) > 0 && number > at;
    if (!digits && !worded) {
      return null;
    }
    int end = digits ? number + 2 : number + 1;
    return isNounAt(end) ? null : other(at, end);
  }

  /** What an ordinal counts is one thing: a plural, a name or a mark behind it is none. */
  private boolean isNounAt(int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord() || tokens.get(at).isCapitalised()) {
      return word(at).equals("-");
    }
    String word = word(at);
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return !plural && !AFTER_NTH.contains(word);
  }

  /** {@code back in '09}, {@code the '70s}, {@code the 70s}. */
  private TimeMention shortYear(int at) {
    boolean apostrophe = isNumber(at + 1) && touches(at) && APOSTROPHES.contains(word(at));
    int number = apostrophe ? at + 1 : at;
    if (!isNumber(number) || tokens.get(number).text().length() != 2) {
      return null;
    }
    boolean decade = touches(number) && word(number + 1).equals("s");
    if (decade) {
      return other(at, number + 2);
    }
    return apostrophe && BEFORE_SHORT_YEAR.contains(word(at - 1)) ? other(at, number + 1) : null;
  }

  /** A year that was not read: at an edge, before a name, or the end of a range. */
  private TimeMention year(int at) {
    if (!isNumber(at) || !isYear(tokens.get(at).text())) {
      return null;
    }
    boolean between =
        word(at - 1).equals("between") && isNumber(at + 2) && isYear(tokens.get(at + 2).text());
    if (between && !isCounted(at + 3)) {
      return other(at, at + 3);
    }
    boolean many = touches(at) && (word(at + 1).equals("s") || word(at + 2).equals("s"));
    boolean joined = JOINTS.contains(word(at - 1)) && at > 1 && taken[at - 2];
    boolean hyphen = word(at - 1).equals("-") && PARTS.contains(word(at - 2));
    boolean alone = !isBesideWord(at - 1) && !isBesideWord(at + 1);
    return many || joined || hyphen || alone
        ? other(at, many && word(at + 1).equals("s") ? at + 2 : at + 1)
        : null;
  }

  private static boolean isYear(String text) {
    boolean digits = text.length() == 4 && text.indexOf(',') < 0 && text.indexOf('.') < 0;
    return digits && text.compareTo("1500") >= 0 && text.compareTo("2199") <= 0;
  }

  /** {@code between 1500 and 1800 people}: no years. */
  private boolean isCounted(int at) {
    boolean word = isBesideWord(at) && !tokens.get(at).isCapitalised();
    return word && !TimeWords.BEFORE_NTH.contains(word(at)) && !AFTER_NTH.contains(word(at));
  }

  private boolean isBesideWord(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
  }

  /** {@code Q3}, {@code H1}, {@code week 12}. */
  private TimeMention period(int at) {
    boolean letter =
        (word(at).equals("q") || word(at).equals("h")) && tokens.get(at).isCapitalised();
    boolean quarter = letter && isNumber(at + 1) && touches(at);
    return quarter ? other(at, at + 2) : null;
  }
}
