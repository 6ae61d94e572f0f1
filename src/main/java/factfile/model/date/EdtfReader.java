package factfile.model.date;

import factfile.model.text.Ascii;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads one date of Level 0 or 1 from a part of an EDTF text. What it cannot read it leaves to
 * {@link EdtfFault} to explain.
 */
final class EdtfReader {

  /** Where the date stands, which decides what it may be. */
  enum Role {
    ALONE,
    INTERVAL_END,
    SET_MEMBER
  }

  /** A month or day written {@code XX}. */
  private static final int UNSPECIFIED = -1;

  private final String text;
  private final int from;
  private final int to;
  private final Role role;

  /** The next char to read. */
  private int at;

  /** The end of the date without its mark. */
  private int end;

  EdtfReader(String text, int from, int to, Role role) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.role = role;
    this.at = from;
    this.end = to;
  }

  FactDate.Moment read() throws EdtfException {
    if (from == to) {
      throw EdtfFault.empty(text, from);
    }
    char mark = text.charAt(to - 1);
    boolean marked = mark == '?' || mark == '~' || mark == '%';
    if (marked) {
      end = to - 1;
    }
    List<Days> choices = accept('Y') ? longYear() : calendarDate();
    if (at < end && role == Role.ALONE && !marked && isDay() && text.charAt(at) == 'T') {
      at = EdtfTime.skip(text, at, end);
    }
    if (at < end) {
      throw unreadable();
    }
    if (marked && role == Role.SET_MEMBER) {
      throw EdtfFault.inSet("qualification", end);
    }
    boolean both = mark == '%';
    String written = text.substring(from, to);
    return new FactDate.Moment(written, choices, mark == '?' || both, mark == '~' || both);
  }

  /** A year of five to nine digits, the first not 0, its {@code Y} read. */
  private List<Days> longYear() throws EdtfException {
    boolean negative = accept('-');
    int first = at;
    long year = 0;
    while (at < end && isDigit(at)) {
      year = year * 10 + digit(at++);
    }
    if (at < end) {
      throw unreadable();
    }
    if (year <= 9999 || at - first > 9 || text.charAt(first) == '0') {
      throw EdtfFault.longYear(text.substring(first, end), negative, first);
    }
    int signed = (int) (negative ? -year : year);
    return List.of(years(signed, signed));
  }

  private List<Days> calendarDate() throws EdtfException {
    boolean negative = accept('-');
    int low = 0;
    int unknown = 0;
    for (int last = at + 4; at < last; at++) {
      boolean masked = at < end && text.charAt(at) == 'X';
      if (!masked && (unknown > 0 || at >= end || !isDigit(at))) {
        throw unreadable();
      }
      low = low * 10 + (masked ? 0 : digit(at));
      unknown += masked ? 1 : 0;
    }
    if (unknown > 2 || (unknown > 0 && at < end)) {
      throw unreadable();
    }
    if (unknown > 0) {
      refuseUnspecified();
    }
    int high = low + (unknown == 2 ? 99 : unknown == 1 ? 9 : 0);
    if (negative && high == 0) {
      throw EdtfFault.negativeZero(from);
    }
    if (at < end && text.charAt(at) == '-') {
      return monthAndDay(negative ? -low : low);
    }
    // There is no year -0000: -000X ends with the year -0001.
    return List.of(negative ? years(-high, -Math.max(low, 1)) : years(low, high));
  }

  /** What follows the year, from the hyphen on. */
  private List<Days> monthAndDay(int year) throws EdtfException {
    int monthAt = ++at;
    int month = twoDigits();
    boolean hasDay = at < end && text.charAt(at) == '-';
    if (month == UNSPECIFIED) {
      if (hasDay) {
        at++;
        if (twoDigits() != UNSPECIFIED) {
          throw EdtfFault.unspecifiedDigit(monthAt);
        }
      }
      refuseUnspecified();
      return List.of(years(year, year));
    }
    if (month < 1 || month > 12) {
      return season(year, month, monthAt, hasDay);
    }
    Days wholeMonth = months(LocalDate.of(year, month, 1), 1);
    return hasDay ? day(wholeMonth) : List.of(wholeMonth);
  }

  private List<Days> day(Days wholeMonth) throws EdtfException {
    LocalDate first = wholeMonth.earliest();
    int dayAt = ++at;
    if (isHalfKnown()) {
      return days(wholeMonth, dayAt);
    }
    int day = twoDigits();
    if (day == UNSPECIFIED) {
      refuseUnspecified();
      return List.of(wholeMonth);
    }
    if (day < 1 || day > first.lengthOfMonth()) {
      throw EdtfFault.noSuchDay(first, day, dayAt);
    }
    LocalDate date = first.withDayOfMonth(day);
    return List.of(new Days(date, date));
  }

  /** A day of which the first digit is known: {@code 1X} is the 10th to the 19th. */
  private List<Days> days(Days wholeMonth, int dayAt) throws EdtfException {
    int first = Math.max(1, digit(at) * 10);
    int last = Math.min(wholeMonth.latest().getDayOfMonth(), digit(at) * 10 + 9);
    if (first > last) {
      throw EdtfFault.noSuchDay(wholeMonth.earliest(), first, dayAt);
    }
    at += 2;
    refuseUnspecified();
    LocalDate month = wholeMonth.earliest();
    return List.of(new Days(month.withDayOfMonth(first), month.withDayOfMonth(last)));
  }

  private boolean isHalfKnown() {
    return at + 2 == end && isDigit(at) && text.charAt(at + 1) == 'X';
  }

  /** Spring to winter (21 to 24), in whichever hemisphere. */
  private List<Days> season(int year, int number, int numberAt, boolean hasDay)
      throws EdtfException {
    if (number >= 25 && number <= 41 && !hasDay) {
      throw EdtfFault.subYearGrouping(number, numberAt);
    }
    if (number < 21 || number > 24 || hasDay) {
      throw EdtfFault.noSuchMonth(text.substring(from, end), number, numberAt);
    }
    if (role == Role.SET_MEMBER) {
      throw EdtfFault.inSet("season", numberAt);
    }
    boolean inSpringOrAutumn = number == 21 || number == 23;
    LocalDate first = LocalDate.of(year, inSpringOrAutumn ? 3 : 6, 1);
    return List.of(months(first, 3), months(first.plusMonths(6), 3));
  }

  private static Days months(LocalDate first, int count) {
    return new Days(first, first.plusMonths(count).minusDays(1));
  }

  private static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Reads two digits and no third, or {@code XX} as {@link #UNSPECIFIED}. */
  private int twoDigits() throws EdtfException {
    if (text.startsWith("XX", at)) {
      at += 2;
      return UNSPECIFIED;
    }
    if (at + 2 > end || !isDigit(at) || !isDigit(at + 1) || (at + 2 < end && isDigit(at + 2))) {
      throw unreadable();
    }
    at += 2;
    return digit(at - 2) * 10 + digit(at - 1);
  }

  private void refuseUnspecified() throws EdtfException {
    if (role == Role.INTERVAL_END) {
      throw EdtfFault.unspecifiedInInterval(text.substring(from, end), text.indexOf('X', from));
    }
    if (role == Role.SET_MEMBER) {
      throw EdtfFault.inSet("unspecified digit", text.indexOf('X', from));
    }
  }

  private EdtfException unreadable() {
    return EdtfFault.notADate(text, from, to, at);
  }

  /** Whether a whole day has been read; a long year can be as long. */
  private boolean isDay() {
    return at - from >= 10 && isDigit(at - 1) && text.charAt(at - 3) == '-';
  }

  private boolean accept(char c) {
    boolean found = at < end && text.charAt(at) == c;
    if (found) {
      at++;
    }
    return found;
  }

  private boolean isDigit(int index) {
    return Ascii.isDigit(text.charAt(index));
  }

  private int digit(int index) {
    return text.charAt(index) - '0';
  }
}
