package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.words.Cues;
import factfile.wording.DayMention;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * Parts of months and years: {@code the second Sunday of December 2024}, {@code mid-October 2017},
 * {@code the first half of 2014}. Outside of a part a sixth more still does not disagree.
 */
final class CalendarParts {
  private static final Set<String> OF = Cues.words("of in");

  /** A week at an end of a month; "the last days" are about as many. */
  private static final int WEEK = 7;

  private static final int FEW_DAYS = 5;

  private static final Map<String, Integer> SIXTIETHS =
      Map.of("beginning", 0, "start", 0, "early", 0, "middle", 20, "mid", 20, "late", 40);

  private CalendarParts() {}

  static DayMention at(TimeText text, int at) {
    DayMention found = ordinalOfMonth(text, at);
    found = found == null ? edge(text, at) : found;
    found = found == null ? weekdayOfMonth(text, at) : found;
    found = found == null ? fraction(text, at) : found;
    return found == null ? part(text, at) : found;
  }

  private static int afterArticle(TimeText text, int at) {
    return text.is(at, "the") ? at + 1 : at;
  }

  /** A month or a year with its year at a token, perhaps behind "of"; null for none. */
  private static DayMention period(TimeText text, int at) {
    DayMention day = text.dayAt(OF.contains(text.word(at)) ? at + 1 : at);
    boolean whole = day != null && day.day() == null && day.years() == 1 && day.hasYear();
    return whole && day.reckoned() == null ? day : null;
  }

  /** {@code the first of October 2024}. */
  private static DayMention ordinalOfMonth(TimeText text, int at) {
    TimeText.Counted number = text.ordinal(afterArticle(text, at));
    boolean of = number != null && text.is(number.end(), "of");
    DayMention month = of ? period(text, number.end()) : null;
    boolean fits =
        month != null
            && month.month() != null
            && YearMonth.of(month.year(), month.month()).isValidDay(number.value());
    return fits
        ? TimeText.told(
            at, month.end(), LocalDate.of(month.year(), month.month(), number.value()), 0)
        : null;
  }

  /** {@code the first day of}, {@code the last week of}, {@code the last days of}. */
  private static DayMention edge(TimeText text, int at) {
    int edge = afterArticle(text, at);
    boolean last = text.is(edge, "last", "final", "closing");
    if (!last && !text.is(edge, "first", "opening")) {
      return null;
    }
    int length =
        switch (text.word(edge + 1)) {
          case "day" -> 1;
          case "days" -> FEW_DAYS;
          case "week" -> WEEK;
          default -> 0;
        };
    DayMention period = length == 0 ? null : period(text, edge + 2);
    if (period == null) {
      return null;
    }
    Days all = period.days();
    Days part =
        last
            ? new Days(all.latest().minusDays(length - 1L), all.latest())
            : new Days(all.earliest(), all.earliest().plusDays(length - 1L));
    return TimeText.told(at, period.end(), part, length == 1 ? 0 : FEW_DAYS);
  }

  /** {@code the second Sunday of December 2024}. */
  private static DayMention weekdayOfMonth(TimeText text, int at) {
    int which = afterArticle(text, at);
    boolean last = text.is(which, "last");
    TimeText.Counted number = last ? new TimeText.Counted(-1, which + 1) : text.ordinal(which);
    int weekday = number == null ? 0 : text.weekday(number.end());
    DayMention month = weekday == 0 ? null : period(text, number.end() + 1);
    if (month == null || month.month() == null || number.value() > 5) {
      return null;
    }
    YearMonth whole = YearMonth.of(month.year(), month.month());
    LocalDate day =
        whole
            .atDay(1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number.value(), DayOfWeek.of(weekday)));
    return YearMonth.from(day).equals(whole) ? TimeText.told(at, month.end(), day, 0) : null;
  }

  /** {@code the first half of 2014}, {@code the third quarter of 2014}, {@code Q3 2014}. */
  private static DayMention fraction(TimeText text, int at) {
    boolean letter = text.is(at, "q", "h") && text.isCapitalised(at) && text.touches(at);
    Integer digit = letter ? text.digits(at + 1, 1, 1) : null;
    int which = afterArticle(text, at);
    TimeText.Counted number =
        digit == null ? half(text, which) : new TimeText.Counted(digit, at + 1);
    if (number == null) {
      return null;
    }
    String name = digit == null ? text.word(number.end()) : text.is(at, "q") ? "quarter" : "half";
    int parts = name.equals("half") ? 2 : name.equals("quarter") ? 4 : 0;
    DayMention period = parts == 0 ? null : period(text, number.end() + 1);
    Days days = period == null ? bareYear(text, number.end() + 1, parts) : period.days();
    if (days == null || number.value() < 1 || number.value() > parts) {
      return null;
    }
    int end = period == null ? number.end() + 2 : period.end();
    boolean year = period == null || period.month() == null;
    Days part =
        year ? months(days, parts, number.value()) : halfOfMonth(days, parts, number.value());
    return part == null ? null : TimeText.told(at, end, part, 0);
  }

  private static TimeText.Counted half(TimeText text, int at) {
    return text.is(at, "latter") ? new TimeText.Counted(2, at + 1) : text.ordinal(at);
  }

  private static Days bareYear(TimeText text, int at, int parts) {
    Integer year = parts == 0 ? null : text.year(at);
    return year == null ? null : new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Days months(Days year, int parts, int which) {
    LocalDate first = year.earliest().plusMonths((which - 1L) * 12 / parts);
    return new Days(first, first.plusMonths(12 / parts).minusDays(1));
  }

  private static Days halfOfMonth(Days month, int parts, int which) {
    LocalDate middle = month.earliest().plusDays(14);
    return parts != 2
        ? null
        : which == 1
            ? new Days(month.earliest(), middle)
            : new Days(middle.plusDays(1), month.latest());
  }

  /** {@code mid-October 2017}, {@code early in 2014}, {@code the end of March 2017}. */
  private static DayMention part(TimeText text, int at) {
    int name = afterArticle(text, at);
    String word = text.word(name);
    boolean end = word.equals("end") || word.equals("close");
    if ((!end && !SIXTIETHS.containsKey(word)) || text.is(at - 1, "as", "very")) {
      return null;
    }
    int next = text.is(name + 1, "-") ? name + 2 : name + 1;
    DayMention period = period(text, next);
    if (period == null) {
      return null;
    }
    Days all = period.days();
    long length = ChronoUnit.DAYS.between(all.earliest(), all.latest()) + 1;
    try {
      Days part = end ? lastSixth(all, length) : third(all, length, SIXTIETHS.get(word));
      return TimeText.told(at, period.end(), part, (int) (length / 6));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Days lastSixth(Days all, long length) {
    return new Days(all.latest().minusDays(length / 6), all.latest());
  }

  private static Days third(Days all, long length, int from) {
    LocalDate first = all.earliest().plusDays(length * from / 60);
    LocalDate last = from == 40 ? all.latest() : first.plusDays(length / 3);
    return new Days(first, last);
  }
}
