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
 * Days told from the day of another sentence, or from one earlier in the same: {@code the next
 * day}, {@code two days later}, {@code that same evening}, {@code on the 24th}.
 */
final class AnchoredDays {
  private static final Set<String> NEXT = Cues.words("next following subsequent ensuing");
  private static final Set<String> PREVIOUS = Cues.words("previous preceding");
  private static final Set<String> PARTS = Cues.words("morning afternoon evening");
  private static final Set<String> LATER = Cues.words("later afterwards thereafter");
  private static final Set<String> EARLIER = Cues.words("earlier previously beforehand");
  private static final Set<String> BEFORE_BARE = Cues.words("on by until till to");
  private static final int WEEK = 7;
  private static final int MONTH_OFF = 10;

  private final TimeText text;
  private final DayAnchors anchors;

  AnchoredDays(TimeText text, DayAnchors anchors) {
    this.text = text;
    this.anchors = anchors;
  }

  DayMention at(int at) {
    DayMention found = distance(at);
    found = found == null ? stepped(at) : found;
    found = found == null ? same(at) : found;
    found = found == null ? besides(at) : found;
    found = found == null ? weekday(at) : found;
    found = found == null ? nth(at) : found;
    return found == null ? bare(at) : found;
  }

  /** {@code two days later}, {@code a week after that}, {@code a month before}. */
  private DayMention distance(int at) {
    Distance distance = Distance.at(text, at);
    LocalDate anchor = distance == null ? null : anchors.day(at);
    if (anchor == null) {
      return null;
    }
    int end = distance.end();
    boolean after = text.is(end, "after");
    boolean before = text.is(end, "before");
    if (LATER.contains(text.word(end)) || EARLIER.contains(text.word(end))) {
      boolean than = text.is(end + 1, "than");
      return than ? null : distance.told(at, end + 1, anchor, LATER.contains(text.word(end)));
    }
    if (!after && !before) {
      return null;
    }
    boolean that = text.is(end + 1, "that", "this") && text.isBoundary(end + 2);
    boolean bare = text.isBoundary(end + 1) && !text.is(end + 1, "that");
    return that || bare ? distance.told(at, that ? end + 2 : end + 1, anchor, after) : null;
  }

  /** {@code the next day}, {@code the following month}, {@code the previous year}. */
  private DayMention stepped(int at) {
    if (!text.is(at, "the")) {
      return null;
    }
    int which = text.is(at + 1, "very") ? at + 2 : at + 1;
    boolean next = NEXT.contains(text.word(which));
    if (!next && !PREVIOUS.contains(text.word(which))) {
      return null;
    }
    LocalDate anchor = anchors.day(at);
    int weekday = text.weekday(which + 1);
    if (anchor != null && weekday > 0) {
      DayOfWeek day = DayOfWeek.of(weekday);
      LocalDate told =
          anchor.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
      return TimeText.told(at, which + 2, told, WEEK);
    }
    return unit(at, which + 1, anchor, next ? 1 : -1, text.is(which, "next"));
  }

  /**
   * @param open whether a longer unit may be one that begins at once: {@code in the next week}
   */
  private DayMention unit(int at, int unit, LocalDate anchor, int step, boolean open) {
    String word = text.word(unit);
    if (word.equals("day") || PARTS.contains(word) || word.equals("night")) {
      int off = word.equals("night") ? 1 : 0;
      return anchor == null ? null : TimeText.told(at, unit + 1, anchor.plusDays(step), off);
    }
    YearMonth month = anchors.month(at);
    if (open) {
      return null;
    }
    if (word.equals("week") && anchor != null) {
      LocalDate sunday = anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      Days ahead = new Days(anchor.plusDays(1), sunday.plusDays(WEEK));
      Days back = new Days(sunday.minusDays(2L * WEEK), anchor.minusDays(1));
      return TimeText.told(at, unit + 1, step > 0 ? ahead : back, 2);
    }
    if (word.equals("month") && month != null) {
      return TimeText.told(at, unit + 1, whole(month.plusMonths(step)), MONTH_OFF);
    }
    LocalDate inYear = anchors.inYear(at);
    if (word.equals("year") && inYear != null) {
      return TimeText.told(at, unit + 1, year(inYear.getYear() + step), 0);
    }
    int number = text.month(unit);
    if (number > 0 && month != null && text.digits(unit + 1, 1, 4) == null) {
      YearMonth told = YearMonth.of(month.getYear(), number);
      told = step > 0 && !told.isAfter(month) ? told.plusYears(1) : told;
      told = step < 0 && !told.isBefore(month) ? told.minusYears(1) : told;
      return TimeText.told(at, unit + 1, whole(told), 0);
    }
    return null;
  }

  private static Days whole(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  private static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** {@code that same day}, {@code the same evening}, {@code later that month}. */
  private DayMention same(int at) {
    boolean later = text.is(at, "later");
    boolean earlier = text.is(at, "earlier");
    int from = later || earlier ? at + 1 : at;
    boolean that = text.is(from, "that") || (text.is(from, "the") && text.is(from + 1, "same"));
    that |= text.is(from, "the") && text.is(from + 1, "very") && text.is(from + 2, "same");
    if (!that) {
      return null;
    }
    int unit = text.is(from + 1, "very") ? from + 2 : from + 1;
    unit = text.is(unit, "same") ? unit + 1 : unit;
    boolean told = text.is(unit + 1, "as", "that", "when", "which", "of");
    boolean onWhich = text.is(unit + 1, "on", "in") && text.is(unit + 2, "which");
    if (told || onWhich) {
      return null;
    }
    return within(at, unit, later, earlier);
  }

  private DayMention within(int at, int unit, boolean later, boolean earlier) {
    LocalDate anchor = anchors.day(at);
    String word = text.word(unit);
    if (word.equals("day") || PARTS.contains(word) || word.equals("night")) {
      int off = word.equals("night") ? 1 : 0;
      return anchor == null ? null : TimeText.told(at, unit + 1, anchor, off);
    }
    YearMonth month = anchors.month(at);
    LocalDate inYear = anchors.inYear(at);
    Days all =
        word.equals("month") && month != null
            ? whole(month)
            : word.equals("year") && inYear != null ? year(inYear.getYear()) : null;
    if (all == null) {
      return null;
    }
    LocalDate first = later && anchor != null ? anchor : all.earliest();
    LocalDate last = earlier && anchor != null ? anchor : all.latest();
    return TimeText.told(at, unit + 1, new Days(first, last), 0);
  }

  /** {@code the day after}, {@code the day before}, where nothing follows. */
  private DayMention besides(int at) {
    int day = text.is(at, "the") ? at + 1 : at;
    boolean after = text.is(day + 1, "after");
    boolean beside = text.is(day, "day") && (after || text.is(day + 1, "before"));
    boolean open = text.isBoundary(day + 2) && !text.is(day + 2, "that", "when");
    LocalDate anchor = beside && open && day > at ? anchors.day(at) : null;
    return anchor == null ? null : TimeText.told(at, day + 2, anchor.plusDays(after ? 1 : -1), 0);
  }

  /** {@code on the Sunday}: the next behind the day told, or the one before it. */
  private DayMention weekday(int at) {
    int weekday = text.is(at, "the", "that") ? text.weekday(at + 1) : 0;
    boolean alone = weekday > 0 && !text.is(at + 2, "of", "before", "after", "night");
    LocalDate anchor = alone ? anchors.day(at) : null;
    if (anchor == null || text.dayAt(at + 2) != null || text.dayAt(at + 3) != null) {
      return null;
    }
    LocalDate next = anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    return TimeText.told(at, at + 2, next, WEEK);
  }

  /** {@code on the 24th}, {@code the 24th of the month}, not before the day told. */
  private DayMention nth(int at) {
    NthDay nth = NthDay.at(text, at);
    YearMonth month = nth == null ? null : anchors.month(at);
    if (month == null || !month.isValidDay(nth.number())) {
      return null;
    }
    LocalDate day = month.atDay(nth.number());
    LocalDate last = anchors.lastDay(at);
    return last == null || day.isAfter(last) ? TimeText.told(at, nth.end(), day, 0) : null;
  }

  /** {@code on 23 June} after 7 January 2014: of the same year where the story goes on. */
  private DayMention bare(int at) {
    DayMention day = text.dayAt(at);
    boolean bare = day != null && !day.hasYear() && day.month() != null && day.day() != null;
    LocalDate last = bare && BEFORE_BARE.contains(text.word(at - 1)) ? anchors.inYear(at) : null;
    Days days = last == null ? null : day.daysIn(last.getYear());
    return days != null && days.earliest().isAfter(last) ? day.in(last.getYear()) : null;
  }
}
