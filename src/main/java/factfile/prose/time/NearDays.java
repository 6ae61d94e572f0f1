package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.words.Cues;
import factfile.wording.DayMention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Days told from the day a text was written: {@code on Tuesday}, {@code three weeks ago}, {@code
 * last spring}. Where the verb does not say whether it looks back or ahead, nothing is told.
 */
final class NearDays {
  private static final Set<String> PARTS = Cues.words("morning afternoon evening");
  private static final Set<String> NO_WEEKDAY = Cues.words("a an each every one any no some");
  private static final int WEEK = 7;
  private static final int SEASON_OFF = 25;

  private final TimeText text;
  private final DayAnchors anchors;
  private final LocalDate written;

  NearDays(TimeText text, DayAnchors anchors) {
    this.text = text;
    this.anchors = anchors;
    this.written = text.written();
  }

  DayMention at(int at) {
    DayMention found = partOfToday(at);
    found = found == null ? beyondYesterday(at) : found;
    found = found == null ? ago(at) : found;
    found = found == null ? pointed(at) : found;
    found = found == null ? withinThis(at) : found;
    found = found == null ? weekday(at) : found;
    return found == null ? nth(at) : found;
  }

  /** {@code this morning}, {@code tonight}, {@code last night}. */
  private DayMention partOfToday(int at) {
    if (text.is(at, "tonight")) {
      return TimeText.told(at, at + 1, written, 0);
    }
    if (text.is(at, "this") && PARTS.contains(text.word(at + 1))) {
      return TimeText.told(at, at + 2, written, 0);
    }
    boolean night = text.is(at, "last") && text.is(at + 1, "night");
    if (night || text.is(at, "overnight")) {
      Days both = new Days(written.minusDays(1), written);
      return TimeText.told(at, night ? at + 2 : at + 1, both, 0);
    }
    return null;
  }

  /** {@code the day before yesterday}. */
  private DayMention beyondYesterday(int at) {
    int day = text.is(at, "the") ? at + 1 : at;
    if (!text.is(day, "day")) {
      return null;
    }
    boolean back = text.is(day + 1, "before") && text.is(day + 2, "yesterday");
    boolean ahead = text.is(day + 1, "after") && text.is(day + 2, "tomorrow");
    return back || ahead ? TimeText.told(at, day + 3, written.plusDays(back ? -2 : 2), 0) : null;
  }

  /** {@code three weeks ago}, {@code a year ago today}, {@code a week ago on Tuesday}. */
  private DayMention ago(int at) {
    Distance distance = Distance.at(text, at);
    if (distance == null) {
      return null;
    }
    int end = distance.end();
    boolean ahead = text.is(end, "from") && text.is(end + 1, "now", "today");
    if (ahead) {
      return distance.told(at, end + 2, written, true);
    }
    if (!text.is(end, "ago")) {
      return null;
    }
    int next = text.is(end + 1, "on", "this", "last") ? end + 2 : end + 1;
    LocalDate day = distance.unit().from(written, -distance.amount());
    if (text.is(end + 1, "today")) {
      return TimeText.told(at, end + 2, day, 0);
    }
    if (text.weekday(next) > 0 && distance.unit() == Distance.Unit.WEEK) {
      LocalDate last = lastOrSame(text.weekday(next), written);
      return TimeText.told(at, next + 1, last.minusWeeks(distance.amount()), 0);
    }
    boolean month = text.is(end + 1, "this", "last") && text.is(next, "month");
    if (month && distance.unit() == Distance.Unit.YEAR) {
      YearMonth meant = YearMonth.from(day).minusMonths(text.is(end + 1, "last") ? 1 : 0);
      return TimeText.told(at, next + 1, whole(meant), 0);
    }
    return distance.told(at, end + 1, written, false);
  }

  private static Days whole(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  private static LocalDate lastOrSame(int weekday, LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  /** {@code last week}, {@code next month}, {@code last October}, {@code last Friday}. */
  private DayMention pointed(int at) {
    boolean last = text.is(at, "last");
    boolean next = text.is(at, "next");
    boolean here = text.is(at, "this");
    boolean article = text.is(at - 1, "the", "his", "her", "its", "their", "of") && !here;
    if ((!last && !next && !here) || (article && !text.is(at - 1, "of"))) {
      return null;
    }
    int step = last ? -1 : next ? 1 : 0;
    if (text.is(at + 1, "week")) {
      return week(at, step);
    }
    if (next && text.is(at + 1, "month", "year")) {
      YearMonth month = YearMonth.from(written).plusMonths(1);
      Days year =
          new Days(
              LocalDate.of(written.getYear() + 1, 1, 1),
              LocalDate.of(written.getYear() + 1, 12, 31));
      return TimeText.told(at, at + 2, text.is(at + 1, "month") ? whole(month) : year, 0);
    }
    if (text.month(at + 1) > 0 && text.digits(at + 2, 1, 4) == null) {
      return month(at, text.month(at + 1), step);
    }
    if (NamedTimes.month(text.word(at + 1)) > 0) {
      return season(at, NamedTimes.month(text.word(at + 1)), step);
    }
    return text.weekday(at + 1) > 0 && !here ? pointedWeekday(at, step) : null;
  }

  /** From Sunday to Sunday: here the week begins with the one, there it ends with it. */
  private DayMention week(int at, int step) {
    LocalDate sunday = lastOrSame(7, written).plusWeeks(step);
    boolean ends = written.getDayOfWeek() == DayOfWeek.SUNDAY;
    LocalDate from = ends ? sunday.minusDays(WEEK) : sunday;
    Days days = new Days(from, sunday.plusDays(WEEK));
    // "Last week" and "next week" are not today.
    LocalDate latest =
        step < 0 && !days.latest().isBefore(written) ? written.minusDays(1) : days.latest();
    return TimeText.told(at, at + 2, new Days(from, latest), 2);
  }

  /** The last that has begun before this month, the next behind it, or that of this year. */
  private DayMention month(int at, int number, int step) {
    YearMonth now = YearMonth.from(written);
    YearMonth month = YearMonth.of(written.getYear(), number);
    if (step < 0 && !month.isBefore(now)) {
      month = month.minusYears(1);
    } else if (step > 0 && !month.isAfter(now)) {
      month = month.plusYears(1);
    }
    // In November "last October" is this year's or the one before.
    boolean doubtful = step != 0 && month.minusMonths(step).equals(now);
    return doubtful ? null : TimeText.told(at, at + 2, whole(month), 0);
  }

  private DayMention season(int at, int first, int step) {
    Days days = NamedTimes.months(written.getYear(), first);
    if (step < 0 && !days.latest().isBefore(written)) {
      days = NamedTimes.months(written.getYear() - 1, first);
    } else if (step > 0 && !days.earliest().isAfter(written)) {
      days = NamedTimes.months(written.getYear() + 1, first);
    }
    return TimeText.told(at, at + 2, days, SEASON_OFF);
  }

  /** The last before today or the next behind it; the one beside that may be meant as well. */
  private DayMention pointedWeekday(int at, int step) {
    DayOfWeek weekday = DayOfWeek.of(text.weekday(at + 1));
    LocalDate day =
        written.with(
            step < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    return TimeText.told(at, at + 2, day, WEEK);
  }

  /** {@code earlier this month}, {@code later this year}; what follows is read already or not. */
  private DayMention withinThis(int at) {
    boolean early = text.is(at, "earlier");
    if ((!early && !text.is(at, "later")) || !text.is(at + 1, "this", "today")) {
      return null;
    }
    if (text.is(at + 1, "today")) {
      return TimeText.told(at, at + 2, written, 0);
    }
    Days whole =
        switch (text.word(at + 2)) {
          case "week" -> new Days(lastOrSame(7, written), lastOrSame(7, written).plusDays(WEEK));
          case "month" -> whole(YearMonth.from(written));
          case "year" ->
              new Days(
                  LocalDate.of(written.getYear(), 1, 1), LocalDate.of(written.getYear(), 12, 31));
          default -> null;
        };
    if (whole == null) {
      return null;
    }
    Days part = early ? new Days(whole.earliest(), written) : new Days(written, whole.latest());
    return TimeText.told(at, at + 3, part, 0);
  }

  /** {@code on Tuesday}: the last, today's included, or the next where the verb looks ahead. */
  private DayMention weekday(int at) {
    boolean article = text.is(at - 1, "the") && anchors.isEmpty(at);
    boolean led =
        !article && text.is(at - 1, "the", "that", "following", "next", "last", "previous", "this");
    if (text.weekday(at) == 0 || led || NO_WEEKDAY.contains(text.word(at - 1)) || isBesideDay(at)) {
      return null;
    }
    if (!anchors.isAboutNow(at)) {
      return null;
    }
    int end = PARTS.contains(text.word(at + 1)) || text.is(at + 1, "night") ? at + 2 : at + 1;
    boolean ofLastWeek =
        (text.is(end, "of") && text.is(end + 1, "last") && text.is(end + 2, "week"))
            || (text.is(end, "last") && text.is(end + 1, "week"));
    LocalDate last = lastOrSame(text.weekday(at), written);
    if (ofLastWeek) {
      return null;
    }
    boolean today = last.equals(written);
    boolean until = text.is(at - 1, "until", "till", "by");
    return switch (until ? Tense.AHEAD : Tense.of(text.sentence(), at)) {
      case PAST -> TimeText.told(at, end, last, article ? WEEK : 0);
      case AHEAD -> TimeText.told(at, end, today ? written : last.plusDays(WEEK), 0);
      case UNSURE -> today ? TimeText.told(at, end, written, 0) : null;
    };
  }

  /** {@code Tuesday, 22 October 2024} gives the day twice. */
  private boolean isBesideDay(int at) {
    for (int near = at - 9; near <= at + 2; near++) {
      DayMention day = text.dayAt(near);
      boolean dated = day != null && day.day() != null && !text.is(near, "today", "yesterday");
      int gap = dated ? Math.max(day.first() - at - 1, at - day.end()) : -1;
      if (gap >= 0 && gap <= 2) {
        return true;
      }
    }
    return false;
  }

  /** {@code on the 18th}, where nothing else is told that it could be of. */
  private DayMention nth(int at) {
    NthDay nth = NthDay.at(text, at);
    if (nth == null || !anchors.isEmpty(at) || nth.number() > 31) {
      return null;
    }
    boolean until = text.is(at - 1, "until", "till", "by");
    Tense tense = until ? Tense.AHEAD : Tense.of(text.sentence(), at);
    YearMonth month = YearMonth.from(written);
    boolean passed = nth.number() <= written.getDayOfMonth();
    if (tense == Tense.UNSURE) {
      return null;
    }
    if (tense == Tense.PAST && !passed) {
      month = month.minusMonths(1);
    } else if (tense == Tense.AHEAD && passed) {
      month = month.plusMonths(1);
    }
    return month.isValidDay(nth.number())
        ? TimeText.told(at, nth.end(), month.atDay(nth.number()), 0)
        : null;
  }
}
