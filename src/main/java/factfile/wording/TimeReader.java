package factfile.wording;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds every expression of time that {@link DayReader} has left: calendar ({@code Friday}, {@code
 * 17/10/2023}, {@code the 18th}), deictic ({@code this morning}, {@code last spring}), relative
 * ({@code two days later}), frequent ({@code every year}) and lasting ({@code for three weeks}).
 * What it finds it does not understand: it is there to say that something was not read.
 */
public final class TimeReader {
  private static final Set<String> POINTED =
      Set.of("last", "next", "every", "following", "previous");
  private static final Set<String> BEFORE_DECADE = Set.of("the", "early", "late", "mid", "-");
  private static final Set<String> MOMENTS = Set.of("time", "times", "moment");
  private static final Set<String> BEFORE_MOMENT =
      Set.of("at", "by", "until", "since", "from", "before");
  private static final Set<String> HAVING = Set.of("has", "have", "had", "s");
  private static final Set<String> BEFORE_CLOCK =
      Set.of("at", "by", "around", "about", "before", "after", "until", "till", "from");
  private static final Set<String> AFTER_CLOCK =
      Set.of(
          "", ",", ".", ";", ":", "in", "on", "at", "and", "when", "as", "that", "this", "a", "p");
  private static final int HOURS = 12;
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "which");
  private static final Set<String> SOME = Set.of("several", "many", "few");

  private final List<Token> tokens;
  private final boolean[] taken;
  private final TimeSpans spans;
  private final WrittenTimes written;

  private TimeReader(List<Token> tokens, boolean[] taken) {
    this.tokens = tokens;
    this.taken = taken;
    this.spans = new TimeSpans(tokens);
    this.written = new WrittenTimes(tokens, taken);
  }

  /**
   * @param taken tokens that are part of a day that was read, or of a name
   */
  public static List<TimeMention> read(List<Token> tokens, boolean[] taken) {
    TimeReader reader = new TimeReader(tokens, taken);
    List<TimeMention> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      TimeMention mention = taken[at] ? null : reader.at(at);
      if (mention != null) {
        found.add(mention);
      }
      at = mention == null ? at + 1 : Math.max(at + 1, mention.end());
    }
    return found;
  }

  private TimeMention at(int at) {
    TimeMention found = written.at(at);
    Token token = tokens.get(at);
    boolean may = token.isWord() ? mayBegin(token) : token.isNumber() || token.is("-");
    if (found == null && !may) {
      return null;
    }
    if (found == null && token.isWord()) {
      found = clock(at);
      found = found == null ? spans.at(at) : found;
      found = found == null ? weekday(at) : found;
      found = found == null ? partOfDay(at) : found;
      found = found == null ? season(at) : found;
      found = found == null ? plain(at) : found;
    } else if (found == null) {
      found = spans.at(at);
    }
    return found == null || isTaken(found) ? null : found;
  }

  /** Whether words of time may begin so: most words of a text are no beginning. */
  private static boolean mayBegin(Token word) {
    return word.isCapitalised() || TimeWords.isFirst(word.word());
  }

  /** {@code at twenty to six}, {@code by half past ten}, {@code at six in the morning}. */
  private TimeMention clock(int at) {
    if (!BEFORE_CLOCK.contains(word(at - 1))) {
      return null;
    }
    int minutes = word(at).equals("a") ? at + 1 : at;
    int joint = word(minutes + 1).equals("minutes") ? minutes + 2 : minutes + 1;
    boolean told = word(minutes).equals("half") || word(minutes).equals("quarter");
    told |= NumberWords.small(word(minutes)) > 0 || NumberWords.tens(word(minutes)) > 0;
    boolean joined = told && (word(joint).equals("to") || word(joint).equals("past"));
    int hour = joined ? joint + 1 : at;
    int number = NumberWords.small(word(hour));
    if (number < 1 || number > HOURS) {
      return null;
    }
    boolean oclock = word(hour + 1).equals("o") && word(hour + 3).equals("clock");
    boolean half =
        (Set.of("in", "on").contains(word(hour + 1))
                && word(hour + 2).equals("the")
                && TimeWords.PARTS_OF_DAY.contains(word(hour + 3)))
            || (word(hour + 1).equals("that") && TimeWords.PARTS_OF_DAY.contains(word(hour + 2)))
            || (word(hour + 1).equals("at") && word(hour + 2).equals("night"));
    boolean ends = joined && AFTER_CLOCK.contains(word(hour + 1));
    int end = oclock ? hour + 4 : hour + 1;
    return oclock || half || ends ? new TimeMention(at, end, TimeMention.Kind.HOUR, null) : null;
  }

  private boolean isTaken(TimeMention mention) {
    for (int at = mention.first(); at < mention.end(); at++) {
      if (taken[at]) {
        return true;
      }
    }
    return false;
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
  }

  private TimeMention weekday(int at) {
    Token token = tokens.get(at);
    if (!token.isCapitalised()) {
      return null;
    }
    String word = token.word();
    String single = word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
    int index = TimeWords.WEEKDAYS.indexOf(single);
    boolean dated = word(at + 1).equals(".") || word(at + 1).equals(",");
    for (int i = 0; i < 7 && dated; i++) {
      index = TimeWords.SHORT_WEEKDAYS.get(i).contains(word) ? i : index;
    }
    if (index < 0) {
      return null;
    }
    boolean pointed = POINTED.contains(word(at - 1));
    boolean many = !single.equals(word);
    return pointed || many
        ? new TimeMention(pointed ? at - 1 : at, at + 1, TimeMention.Kind.OTHER, null)
        : new TimeMention(at, at + 1, TimeMention.Kind.WEEKDAY, DayOfWeek.of(index + 1));
  }

  private TimeMention partOfDay(int at) {
    if (!TimeWords.PARTS_OF_DAY.contains(word(at))) {
      return null;
    }
    String before = word(at - 1);
    TimeMention.Kind kind =
        TimeWords.NEAR.contains(before)
            ? TimeMention.Kind.DAY
            : TimeWords.POINTING.contains(before)
                    && !before.equals("the")
                    && !before.equals("early")
                ? TimeMention.Kind.OTHER
                : TimeMention.Kind.HOUR;
    boolean led = kind != TimeMention.Kind.HOUR;
    return new TimeMention(led ? at - 1 : at, at + 1, kind, null);
  }

  private TimeMention season(int at) {
    String word = word(at);
    boolean season =
        TimeWords.PLAIN_SEASONS.contains(word)
            || (TimeWords.SEASONS.contains(word) && TimeWords.BEFORE_SEASON.contains(word(at - 1)));
    return season ? other(at, at + 1) : null;
  }

  private TimeMention plain(int at) {
    Token token = tokens.get(at);
    String word = token.word();
    if (TimeWords.DAY_ADVERBS.contains(word)) {
      return new TimeMention(at, at + 1, TimeMention.Kind.DAY, null);
    }
    if (TimeWords.OFTEN.contains(word)) {
      return new TimeMention(at, at + 1, TimeMention.Kind.SPAN, null);
    }
    boolean just = word.equals("just") && HAVING.contains(word(at - 1));
    boolean early = word.equals("early") && word(at + 1).equals("on") && !isDay(at + 2);
    if (just || early) {
      return other(at, at + 1);
    }
    boolean holiday = token.isCapitalised() && TimeWords.HOLIDAYS.contains(word);
    boolean decade = TimeWords.DECADES.contains(word) && BEFORE_DECADE.contains(word(at - 1));
    boolean eve = word.equals("eve") && (token.isCapitalised() || word(at - 1).equals("the"));
    if (isFeast(at)) {
      return other(at, word.equals("new") ? at + 5 : at + 2);
    }
    boolean turn = word.equals("turn") && word(at + 1).equals("of") && word(at + 2).equals("the");
    return TimeWords.ADVERBS.contains(word)
            || holiday
            || decade
            || eve
            || turn
            || isMonth(at)
            || isMoment(at)
        ? other(at, at + 1)
        : null;
  }

  /** {@code Boxing Day}, {@code New Year's Eve}. */
  private boolean isFeast(int at) {
    String word = word(at);
    boolean newYear = word.equals("new") && word(at + 1).equals("year") && word(at + 3).equals("s");
    boolean day = word.equals("boxing") || word.equals("may");
    String last = newYear ? word(at + 4) : day ? word(at + 1) : "";
    return tokens.get(at).isCapitalised()
        && (last.equals("day") || (newYear && last.equals("eve")))
        && (!day || tokens.get(at + 1).isCapitalised());
  }

  /** A month that was not read: {@code the following April}, {@code a March deal}. */
  private boolean isMonth(int at) {
    Token token = tokens.get(at);
    String word = token.word();
    boolean month = token.isCapitalised() && word.length() > 2 && Months.number(word) > 0;
    boolean alsoVerb = word.equals("may") || word.equals("march") || word.length() == 3;
    return month && (!alsoVerb || TimeWords.BEFORE_SEASON.contains(word(at - 1)));
  }

  /**
   * {@code at the time}, {@code until that moment}, {@code for the first time}, {@code 3 times}.
   */
  private boolean isMoment(int at) {
    String word = word(at);
    if (!MOMENTS.contains(word)) {
      return false;
    }
    String before = word(at - 1);
    boolean led = BEFORE_MOMENT.contains(word(at - 2)) && DEFINITE.contains(before);
    boolean counted =
        NumberWords.ordinal(before) > 0
            || before.equals("th")
            || before.equals("last")
            || before.equals("same");
    boolean times = word.equals("times") && at > 0 && isCount(at - 1);
    return times || ((word.equals("time") || word.equals("moment")) && (led || counted));
  }

  private boolean isCount(int at) {
    return tokens.get(at).isNumber()
        || NumberWords.small(word(at)) > 0
        || NumberWords.tens(word(at)) > 0
        || SOME.contains(word(at));
  }

  private boolean isDay(int at) {
    return at < tokens.size() && taken[at];
  }

  private static TimeMention other(int first, int end) {
    return new TimeMention(first, end, TimeMention.Kind.OTHER, null);
  }
}
