package factfile.wording;

import java.util.List;
import java.util.Set;

/** Finds units of time with what stands before and after them: {@code three weeks ago}. */
final class TimeSpans {
  private static final Set<String> HALVES = Set.of("half", "quarter", "third", "part");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "all", "whole", "entire", "another", "some", "any");

  private static final Set<String> GONE =
      Set.of("last", "past", "previous", "preceding", "those", "these");
  private static final Set<String> AFTER_ADVERB = Set.of("after", "by", "and", "-");
  private static final Set<String> BEFORE_ADVERB = Set.of("by", "per");

  private final List<Token> tokens;

  TimeSpans(List<Token> tokens) {
    this.tokens = tokens;
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }

  /** What begins at a token and has a unit of time in it; null for nothing. */
  TimeMention at(int at) {
    int unit = at;
    while (unit < at + 6 && isLead(unit) && !isPartOfSpan(unit)) {
      unit++;
    }
    boolean many = TimeWords.MANY_UNITS.contains(word(unit));
    boolean single = TimeWords.UNITS.contains(word(unit));
    boolean led = unit > at;
    if (led && isPartOfSpan(unit)) {
      return other(at, unit + 1);
    }
    boolean rare = led && TimeWords.RARE_UNITS.contains(word(unit)) && !isFraction(unit);
    if (!many && !single && !rare) {
      return null;
    }
    if (isAge(unit) || (single && !led && !isAdverbial(unit))) {
      return null;
    }
    return mention(at, unit, many);
  }

  private TimeMention mention(int at, int unit, boolean many) {
    int end = unit + 1;
    if (TimeWords.DISTANCE.contains(word(end)) && !isOnDay(end)) {
      return other(at, end + 1);
    }
    boolean night = word(unit).equals("night") && TimeWords.NEAR.contains(word(unit - 1));
    if (night) {
      return new TimeMention(at, end, TimeMention.Kind.DAY, null);
    }
    boolean pointing = false;
    for (int lead = at; lead < unit; lead++) {
      String word = word(lead);
      boolean ahead = AHEAD.contains(word) && many;
      pointing |=
          !ahead
              && ((TimeWords.POINTING.contains(word) && !INDEFINITE.contains(word))
                  || NumberWords.ordinal(word) > 0
                  || word.equals("th"));
    }
    // "The 30 days" and "the next 30 days" are spans, "the years" are not.
    pointing &= !(many && hasNumber(at, unit) && !hasPast(at, unit));
    return pointing ? other(at, end) : new TimeMention(at, end, TimeMention.Kind.SPAN, null);
  }

  private boolean hasNumber(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.get(at).isNumber()
          || NumberWords.small(word(at)) > 0
          || NumberWords.scale(word(at)) > 1
          || tens(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPast(int from, int to) {
    for (int at = from; at < to; at++) {
      if (GONE.contains(word(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean tens(int at) {
    return NumberWords.tens(word(at)) > 0;
  }

  private boolean isLead(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    String word = word(at);
    boolean suffix = at > 0 && tokens.get(at - 1).isNumber() && isOrdinalEnd(word);
    boolean hyphen = word.equals("-") && at > 0 && tokens.get(at - 1).touches(tokens.get(at));
    return tokens.get(at).isNumber()
        || suffix
        || hyphen
        || TimeWords.POINTING.contains(word)
        || TimeWords.FEW.contains(word)
        || NumberWords.ordinal(word) > 0
        || NumberWords.small(word) > 0
        || NumberWords.scale(word) > 1
        || tens(at);
  }

  private static boolean isOrdinalEnd(String word) {
    return TimeWords.ORDINAL_ENDS.contains(word);
  }

  /** {@code first half}, {@code the second quarter}; and not {@code half of the crew}. */
  private boolean isPartOfSpan(int unit) {
    int last = unit;
    boolean half = HALVES.contains(word(last));
    String before = word(last - 1);
    boolean ordinal =
        NumberWords.ordinal(before) > 0 || before.equals("latter") || before.equals("th");
    return half && ordinal;
  }

  /** {@code a quarter of}: a share. */
  private boolean isFraction(int unit) {
    return word(unit).equals("quarter") && word(unit + 1).equals("of");
  }

  /** {@code 30 years old}, {@code a 30-year-old}. */
  private boolean isAge(int unit) {
    int next = word(unit + 1).equals("-") ? unit + 2 : unit + 1;
    return word(next).equals("old") || (word(next).equals("of") && word(next + 1).equals("age"));
  }

  /** {@code day and night}, {@code year after year}, {@code day by day}: no span of its own. */
  private boolean isAdverbial(int unit) {
    return AFTER_ADVERB.contains(word(unit + 1)) || BEFORE_ADVERB.contains(word(unit - 1));
  }

  /** {@code within 30 days on}: a word of distance that leads to a day of its own. */
  private boolean isOnDay(int at) {
    return word(at).equals("on")
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).text().equals(",");
  }

  private static TimeMention other(int first, int end) {
    return new TimeMention(first, end, TimeMention.Kind.OTHER, null);
  }
}
