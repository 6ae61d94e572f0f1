package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.words.Cues;
import factfile.wording.DayMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Feasts of the same day each year, seasons and decades: {@code New Year's Eve of 2013}, {@code
 * spring 2014}, {@code in the sixties}. Winter has two ends in a year, and is not told.
 */
final class NamedTimes {
  private static final Set<String> APOSTROPHES = Cues.words("' ’");
  private static final Set<String> BEFORE_YEAR = Cues.words("of in ,");

  private static final List<String> DECADES =
      List.of("fifties", "sixties", "seventies", "eighties", "nineties");

  /** A season begins sooner or later than its months. */
  private static final int SEASON_OFF = 25;

  /** About Christmas and Easter "at" is a day or a week. */
  private static final int FEAST_OFF = 5;

  private NamedTimes() {}

  static DayMention at(TimeText text, int at) {
    DayMention found = feast(text, at);
    found = found == null ? season(text, at) : found;
    return found == null ? decade(text, at) : found;
  }

  /** Where the words of a feast end and on which day it falls. */
  private record Feast(int end, int month, int day, int off) {}

  private static Feast feastAt(TimeText text, int at) {
    if (!text.isCapitalised(at)) {
      return null;
    }
    String next = text.word(at + 1);
    boolean day = next.equals("day") && text.isCapitalised(at + 1);
    boolean eve = next.equals("eve");
    return switch (text.word(at)) {
      case "christmas" ->
          day
              ? new Feast(at + 2, 12, 25, 0)
              : eve ? new Feast(at + 2, 12, 24, 0) : new Feast(at + 1, 12, 25, FEAST_OFF);
      case "boxing" -> day ? new Feast(at + 2, 12, 26, 0) : null;
      case "may" -> day ? new Feast(at + 2, 5, 1, 0) : null;
      case "halloween" -> new Feast(at + 1, 10, 31, 0);
      case "new" -> newYear(text, at);
      default -> null;
    };
  }

  private static Feast newYear(TimeText text, int at) {
    boolean owned =
        text.is(at + 1, "year") && APOSTROPHES.contains(text.word(at + 2)) && text.is(at + 3, "s");
    if (owned && text.is(at + 4, "eve")) {
      return new Feast(at + 5, 12, 31, 0);
    }
    return owned && text.is(at + 4, "day") ? new Feast(at + 5, 1, 1, 0) : null;
  }

  private static DayMention feast(TimeText text, int at) {
    Feast feast = feastAt(text, at);
    if (feast == null) {
      return null;
    }
    int number = BEFORE_YEAR.contains(text.word(feast.end())) ? feast.end() + 1 : feast.end();
    Integer year = text.year(number);
    if (year == null) {
      return null;
    }
    LocalDate day = LocalDate.of(year, feast.month(), feast.day());
    return TimeText.told(at, number + 1, day, feast.off());
  }

  /** {@code in the spring of 2014}, {@code spring 2014}, {@code late summer 2014}. */
  private static DayMention season(TimeText text, int at) {
    int from = text.is(at, "the") ? at + 1 : at;
    int month = month(text.word(from));
    int number = text.is(from + 1, "of", "in", ",") ? from + 2 : from + 1;
    Integer year = month == 0 ? null : text.year(number);
    if (year == null || text.is(at - 1, "early", "late", "mid", "-")) {
      return null;
    }
    return TimeText.told(at, number + 1, months(year, month), SEASON_OFF);
  }

  /** The month that a season begins in; 0 for none. */
  static int month(String season) {
    return switch (season) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      default -> 0;
    };
  }

  static Days months(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Days(first, first.plusMonths(3).minusDays(1));
  }

  /** {@code the sixties}, {@code the '60s}; those of them that no other century has had yet. */
  private static DayMention decade(TimeText text, int at) {
    if (!text.is(at, "the")) {
      return null;
    }
    int index = DECADES.indexOf(text.word(at + 1));
    int number = APOSTROPHES.contains(text.word(at + 1)) ? at + 2 : at + 1;
    Integer digits = text.digits(number, 2, 2);
    boolean many = digits != null && text.touches(number) && text.is(number + 1, "s");
    boolean known = many && digits >= 50 && digits % 10 == 0;
    if (index < 0 && !known) {
      return null;
    }
    int year = known ? 1900 + digits : 1950 + 10 * index;
    Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
    // The article stays outside, as before a decade in digits.
    return TimeText.told(at + 1, known ? number + 2 : at + 2, days, 0);
  }
}
