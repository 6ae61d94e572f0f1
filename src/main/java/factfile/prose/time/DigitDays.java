package factfile.prose.time;

import factfile.model.date.Days;
import factfile.prose.words.Cues;
import factfile.prose.words.PhraseList;
import factfile.wording.DayMention;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * Days whose digits can be read in one way only, and ranges of days: {@code 17/10/2023}, {@code
 * 22.10.2024}, {@code Oct 7 '23}, {@code 19 to 23 February 2018}.
 */
final class DigitDays {
  private static final Set<String> DASHES = Cues.words("- – —");
  private static final Set<String> TO = Cues.words("to until till through");

  /** What is moved from one day to another does not last from the one to the other. */
  private static final PhraseList MOVING =
      PhraseList.of(
          """
          moved, moves, moving, postponed, put off, put back, pushed, extended, extends, extending,
          extension, shifted, delayed, deferred, rescheduled, changed, brought forward, prolonged,
          advanced, adjourned
          """);

  private DigitDays() {}

  static DayMention at(TimeText text, int at) {
    DayMention found = threeNumbers(text, at);
    found = found == null ? dotted(text, at) : found;
    found = found == null ? shortYear(text, at) : found;
    found = found == null ? monthRange(text, at) : found;
    return found == null ? range(text, at) : found;
  }

  /** {@code 17/10/2023}: one of the two is no month, or both are the same. */
  private static DayMention threeNumbers(TimeText text, int at) {
    boolean slashes =
        text.is(at + 1, "/")
            && text.is(at + 3, "/")
            && touches(text, at, 4)
            && !text.is(at - 1, "/");
    Integer year = text.year(at + 4);
    Integer first = text.digits(at, 1, 2);
    Integer second = text.digits(at + 2, 1, 2);
    if (slashes && year != null && first != null && second != null) {
      return only(at, at + 5, year, first, second);
    }
    Integer last = text.digits(at + 4, 2, 2);
    boolean yearFirst = slashes && text.year(at) != null && second != null && last != null;
    return yearFirst ? day(at, at + 5, text.year(at), second, last) : null;
  }

  /** {@code 22.10.2024}: the first two are one number to a reader of numbers. */
  private static DayMention dotted(TimeText text, int at) {
    String both = text.isNumber(at) ? text.word(at) : "";
    Integer year = text.year(at + 2);
    boolean dots = text.is(at + 1, ".") && touches(text, at, 2) && year != null;
    if (!dots || !both.matches("[0-9]{1,2}\\.[0-9]{1,2}")) {
      return null;
    }
    int dot = both.indexOf('.');
    int first = Integer.parseInt(both.substring(0, dot));
    int second = Integer.parseInt(both.substring(dot + 1));
    return only(at, at + 3, year, first, second);
  }

  private static boolean touches(TimeText text, int from, int marks) {
    boolean all = true;
    for (int at = from; at < from + marks; at++) {
      all &= text.touches(at);
    }
    return all;
  }

  private static DayMention only(int from, int to, int year, int first, int second) {
    boolean same = first == second;
    if (first > 12 || same) {
      return day(from, to, year, second, first);
    }
    return second > 12 ? day(from, to, year, first, second) : null;
  }

  private static DayMention day(int from, int to, int year, int month, int day) {
    try {
      return TimeText.told(from, to, LocalDate.of(year, month, day), 0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code Oct 7 '23}. */
  private static DayMention shortYear(TimeText text, int at) {
    DayMention day = text.dayAt(at);
    boolean open = day != null && !day.hasYear();
    int mark = open ? (text.is(day.end(), ",") ? day.end() + 1 : day.end()) : at;
    Integer year = open && text.is(mark, "'", "’", "‘") ? text.digits(mark + 1, 2, 2) : null;
    if (year == null || !text.touches(mark) || text.is(mark + 2, "s")) {
      return null;
    }
    Days days = day.daysIn(year < 70 ? 2000 + year : 1900 + year);
    return days == null ? null : TimeText.told(at, mark + 2, days, 0);
  }

  /** {@code October 16 to 18, 2017}. */
  private static DayMention monthRange(TimeText text, int at) {
    int first = text.is(at, "from", "between") ? at + 1 : at;
    DayMention day = text.dayAt(first);
    if (day == null || day.day() == null || day.hasYear() || text.month(first) == 0) {
      return null;
    }
    boolean joined = isJoint(text, at, day.end());
    Integer last = joined ? text.digits(day.end() + 1, 1, 2) : null;
    int end = text.is(day.end() + 2, ",") ? day.end() + 3 : day.end() + 2;
    Integer year = last == null ? null : text.year(end);
    boolean rises = year != null && last > day.day();
    if (!rises || !YearMonth.of(year, day.month()).isValidDay(last)) {
      return null;
    }
    YearMonth month = YearMonth.of(year, day.month());
    return range(text, at, end + 1, month.atDay(day.day()), month.atDay(last));
  }

  private static boolean isJoint(TimeText text, int from, int at) {
    boolean between = text.is(from, "between") && text.is(at, "and");
    return between || DASHES.contains(text.word(at)) || TO.contains(text.word(at));
  }

  /** {@code 19 to 23 February 2018}, {@code from March 2017 to March 2018}. */
  private static DayMention range(TimeText text, int at) {
    int first = text.is(at, "from", "between") ? at + 1 : at;
    Integer number = text.digits(first, 1, 2);
    DayMention whole = text.dayAt(first);
    int joint = whole == null ? first + 1 : whole.end();
    boolean early = whole == null && number != null;
    if ((!early && whole == null) || !isJoint(text, at, joint)) {
      return null;
    }
    DayMention last = text.dayAt(joint + 1);
    boolean dated = last != null && last.hasYear();
    // "Grew in 2017 to 2018 tonnes": without "from" only days and months make a range.
    if (!dated || (first == at && last.month() == null)) {
      return null;
    }
    Days from = early ? dayOf(last, number) : begun(whole, last);
    boolean fits = from != null && from.earliest().isBefore(last.days().earliest());
    return fits ? range(text, at, last.end(), from.earliest(), last.days().latest()) : null;
  }

  /** The 19 of {@code 19 to 23 February 2018}. */
  private static Days dayOf(DayMention last, int number) {
    boolean valid =
        last.day() != null && YearMonth.of(last.year(), last.month()).isValidDay(number);
    if (!valid) {
      return null;
    }
    LocalDate day = LocalDate.of(last.year(), last.month(), number);
    return new Days(day, day);
  }

  /** The first of two, in the year of the second where it has none; both have to be as fine. */
  private static Days begun(DayMention first, DayMention last) {
    boolean same =
        (first.day() == null) == (last.day() == null)
            && (first.month() == null) == (last.month() == null);
    return same ? first.daysIn(first.hasYear() ? first.year() : last.year()) : null;
  }

  private static DayMention range(TimeText text, int at, int end, LocalDate first, LocalDate last) {
    if (text.sentence().has(MOVING, text.sentence().whole())) {
      return null;
    }
    boolean between = text.is(at, "between");
    return DayMention.of(at, end, new DayMention.Reckoned(new Days(first, last), 0, !between));
  }
}
