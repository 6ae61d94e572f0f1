package factfile.model.date;

import factfile.model.text.Ascii;
import java.time.LocalDate;
import java.util.List;

/** Reads one date from a part of an EDTF text: neither an interval nor a set. */
final class EdtfReader {
  private final String text;
  private final int from;
  private final int to;

  /** Whether a time of day may follow. */
  private final boolean alone;

  /** The next char to read. */
  private int at;

  private boolean doubtful;
  private boolean approximate;

  /** The number read last, with 0 for each X; and the same with 9, less that. */
  private int least;

  private int spread;

  /**
   * @param alone whether it is no part of an interval or a set
   */
  EdtfReader(String text, int from, int to, boolean alone) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.alone = alone;
    this.at = from;
  }

  FactDate.Moment read() throws EdtfException {
    if (from == to) {
      throw EdtfFault.empty(text, from);
    }
    if (at + 1 < to && !isMark(text.charAt(at + 1))) {
      mark();
    }
    List<Days> choices = accept('Y') ? longYear() : calendarDate();
    if (at < to) {
      throw unreadable();
    }
    return new FactDate.Moment(text.substring(from, to), choices, doubtful, approximate);
  }

  /**
   * Passes over a mark, if there is one: before a part of a date it is about that part, after it
   * also about those further left. A date of which a part is doubtful is a doubtful date.
   */
  private void mark() {
    if (at == to || !isMark(text.charAt(at))) {
      return;
    }
    char mark = text.charAt(at++);
    doubtful |= mark != '~';
    approximate |= mark != '?';
  }

  static boolean isMark(char c) {
    return c == '?' || c == '~' || c == '%';
  }

  /** What follows the {@code Y}: a year of five digits or more, or one with an exponent. */
  private List<Days> longYear() throws EdtfException {
    int yearAt = at;
    boolean negative = accept('-');
    int first = at;
    skipDigits();
    int last = at;
    int zeros = 0;
    boolean hasExponent = last > first && accept('E');
    if (hasExponent) {
      zeros = count(EdtfFault.EXPONENT);
    } else if (at < to && (last == first || isLowerCase(text.charAt(at)))) {
      throw unreadable();
    }
    boolean isShort = !hasExponent && last - first < 5;
    if (last == first || text.charAt(first) == '0' || isShort) {
      throw EdtfFault.longYear(text, yearAt, last, to);
    }
    int significant = accept('S') ? count(EdtfFault.SIGNIFICANT) : 0;
    mark();
    return LongYear.days(text.substring(first, last), zeros, significant, negative);
  }

  private int count(String what) throws EdtfException {
    int first = at;
    skipDigits();
    int count = LongYear.count(text, first, at);
    if (count == 0) {
      throw EdtfFault.noCount(what, first);
    }
    return count;
  }

  private List<Days> calendarDate() throws EdtfException {
    int yearAt = at;
    boolean negative = accept('-');
    digits(4);
    int year = least;
    int yearSpread = spread;
    if (negative && year + yearSpread == 0) {
      throw EdtfFault.negativeZero(yearAt);
    }
    if (yearSpread == 0 && accept('S')) {
      int significant = count(EdtfFault.SIGNIFICANT);
      mark();
      return List.of(LongYear.years(year, significant, negative));
    }
    mark();
    if (accept('-')) {
      return monthAndDay(year, yearSpread, negative);
    }
    return yearSpread > 0
        ? new MaskedDate(negative, new DigitMask(year, yearSpread), null, null).days()
        : List.of(LongYear.years(year, 0, negative));
  }

  /** What follows the year and its hyphen. */
  private List<Days> monthAndDay(int year, int yearSpread, boolean negative) throws EdtfException {
    mark();
    int monthAt = at;
    digits(2);
    int month = least;
    int monthSpread = spread;
    mark();
    boolean hasDay = accept('-');
    int dayAt = at;
    if (hasDay) {
      mark();
      dayAt = at;
      digits(2);
      mark();
    }
    if (yearSpread + monthSpread + (hasDay ? spread : 0) > 0) {
      DigitMask day = hasDay ? new DigitMask(least, spread) : null;
      return masked(
          new MaskedDate(
              negative, new DigitMask(year, yearSpread), new DigitMask(month, monthSpread), day),
          monthAt,
          dayAt);
    }
    int signed = negative ? -year : year;
    if (month < 1 || month > 12) {
      return subYear(signed, month, monthAt, hasDay);
    }
    LocalDate first = LocalDate.of(signed, month, 1);
    return List.of(
        hasDay
            ? day(first, least, dayAt)
            : new Days(first, first.withDayOfMonth(first.lengthOfMonth())));
  }

  private List<Days> masked(MaskedDate date, int monthAt, int dayAt) throws EdtfException {
    List<Days> days = date.days();
    if (days.isEmpty()) {
      throw EdtfFault.noSuchDate(date, text.substring(monthAt, to), monthAt, dayAt);
    }
    return days;
  }

  private Days day(LocalDate first, int day, int dayAt) throws EdtfException {
    if (day < 1 || day > first.lengthOfMonth()) {
      throw EdtfFault.noSuchDay(first, day, dayAt);
    }
    boolean marked = doubtful || approximate;
    if (alone && !marked && at < to && text.charAt(at) == 'T') {
      at = EdtfTime.skip(text, at, to);
    }
    LocalDate date = first.withDayOfMonth(day);
    return new Days(date, date);
  }

  private List<Days> subYear(int year, int number, int numberAt, boolean hasDay)
      throws EdtfException {
    if (hasDay || !SubYear.isNumber(number)) {
      throw EdtfFault.noSuchMonth(text.substring(from, to), number, numberAt);
    }
    DayRuns runs = new DayRuns();
    SubYear.addTo(runs, year, number);
    return runs.list();
  }

  /** Reads so many digits or {@code X}; behind two stands no third. */
  private void digits(int count) throws EdtfException {
    int start = at;
    least = 0;
    spread = 0;
    for (int last = at + count; at < last; at++) {
      boolean open = at < to && text.charAt(at) == 'X';
      if (!open && (at >= to || !isDigit(at))) {
        at = count == 2 ? start : at;
        throw unreadable();
      }
      least = least * 10 + (open ? 0 : text.charAt(at) - '0');
      spread = spread * 10 + (open ? 9 : 0);
    }
    if (count == 2 && at < to && isDigit(at)) {
      at = start;
      throw unreadable();
    }
  }

  private void skipDigits() {
    while (at < to && isDigit(at)) {
      at++;
    }
  }

  private EdtfException unreadable() {
    return new EdtfUnread(from, to, at);
  }

  private boolean accept(char c) {
    boolean found = at < to && text.charAt(at) == c;
    if (found) {
      at++;
    }
    return found;
  }

  /** As the letters of a long year once were. */
  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }

  private boolean isDigit(int index) {
    return Ascii.isDigit(text.charAt(index));
  }
}
