package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.words.Cues;
import factfile.wording.DayMention;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * How far one day is from another: {@code three weeks}, {@code about a year}. The larger the unit,
 * the less is meant to the day.
 *
 * @param first its first token
 * @param end the token after it
 * @param rough how often the usual tolerance: 0 for {@code exactly}, 2 for {@code about}
 */
record Distance(int first, int end, int amount, Unit unit, int rough) {
  private static final Set<String> ROUGH = Cues.words("about around some roughly approximately");
  private static final Set<String> UNITS = Cues.words("hour day week fortnight month year decade");
  private static final Set<String> EXACT = Cues.words("exactly precisely");

  /** Behind these a number of days is a bound, a span, or the rest of a number. */
  private static final Set<String> NO_DISTANCE =
      Cues.words(
          """
          than least most over under within up nearly almost the these those last first next past
          every each for in during - . another further his her its their
          """);

  /** Who says "12,000 years" tells no day. */
  private static final int MOST = 200;

  /** What is counted, and how many days either way are still meant. */
  enum Unit {
    DAY(0, 1),
    WEEK(3, 3),
    MONTH(10, 10),
    YEAR(60, 60);

    private final int inner;
    private final int off;

    Unit(int inner, int off) {
      this.inner = inner;
      this.off = off;
    }

    LocalDate from(LocalDate day, long amount) {
      return switch (this) {
        case DAY -> day.plusDays(amount);
        case WEEK -> day.plusWeeks(amount);
        case MONTH -> day.plusMonths(amount);
        case YEAR -> day.plusYears(amount);
      };
    }
  }

  /** The distance that begins at a token; null for none, and for one that nobody can count. */
  static Distance at(TimeText text, int at) {
    boolean rest = text.is(at - 1, "and") && isUnit(text.word(at - 2));
    if (rest || NO_DISTANCE.contains(text.word(at - 1))) {
      return null;
    }
    boolean rough = ROUGH.contains(text.word(at));
    boolean exact = EXACT.contains(text.word(at));
    int from = rough || exact ? at + 1 : at;
    from = text.is(at, "just", "only") ? at + 1 : from;
    int times = rough ? 2 : exact ? 0 : 1;
    if (text.is(from, "half") && text.is(from + 1, "a") && text.is(from + 2, "year")) {
      return new Distance(at, from + 3, 6, Unit.MONTH, times);
    }
    boolean article = text.is(from, "a", "an");
    TimeText.Counted number = article ? new TimeText.Counted(1, from + 1) : text.cardinal(from);
    if (number == null || number.value() > MOST) {
      return null;
    }
    int unit = text.is(number.end(), "full", "whole") ? number.end() + 1 : number.end();
    return of(text, at, unit, number.value(), times);
  }

  private static boolean isUnit(String word) {
    return UNITS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  private static Distance of(TimeText text, int first, int unit, int amount, int times) {
    String word = text.word(unit);
    String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    // "Three-week siege" and "30-day window" last, and lie at no distance.
    return switch (single) {
      case "day" -> new Distance(first, unit + 1, amount, Unit.DAY, times);
      case "week" -> new Distance(first, unit + 1, amount, Unit.WEEK, times);
      case "fortnight" -> new Distance(first, unit + 1, 2 * amount, Unit.WEEK, times);
      case "month" -> new Distance(first, unit + 1, amount, Unit.MONTH, times);
      case "year" -> new Distance(first, unit + 1, amount, Unit.YEAR, times);
      case "decade" -> new Distance(first, unit + 1, 10 * amount, Unit.YEAR, 3 * times);
      default -> null;
    };
  }

  /** The days so far after a day, or before it; null where the calendar ends. */
  DayMention told(int from, int to, LocalDate anchor, boolean after) {
    try {
      LocalDate day = unit.from(anchor, after ? amount : -amount);
      int inner = rough == 2 && unit == Unit.DAY ? 1 : rough * unit.inner;
      Days days = new Days(day.minusDays(inner), day.plusDays(inner));
      return TimeText.told(from, to, days, Math.max(1, rough * unit.off));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
