package factfile.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads one EDTF date that is neither a set nor an interval. */
final class EdtfPoint {
  private static final String USUAL = "write it as 2024-10-22, 2024-10 or 2024";

  private final String whole;
  private final int offset;
  private String text;
  private boolean doubtful;
  private boolean approximate;

  private EdtfPoint(String text, int offset) {
    this.whole = text;
    this.offset = offset;
    this.text = text;
  }

  /**
   * @param offset where the text stands in the whole value, for errors
   */
  static FactDate.Moment parse(String text, int offset) throws MalformedValue {
    return new EdtfPoint(text, offset).moment();
  }

  private FactDate.Moment moment() throws MalformedValue {
    if (text.isEmpty()) {
      throw wrong("a date is missing", USUAL, 0);
    }
    takeQualifier();
    takeTime();
    refuseLevel2();
    return new FactDate.Moment(whole, choices(), doubtful, approximate);
  }

  private void takeQualifier() {
    char last = text.charAt(text.length() - 1);
    doubtful = last == '?' || last == '%';
    approximate = last == '~' || last == '%';
    if (doubtful || approximate) {
      text = text.substring(0, text.length() - 1);
    }
  }

  /** Only the day counts; but what follows the T has to be a time. */
  private void takeTime() throws MalformedValue {
    int t = text.indexOf('T');
    if (t < 0) {
      return;
    }
    if (t != 10 || !EdtfTime.isValid(text.substring(t + 1))) {
      throw wrong("this is no time of day", "write 2024-10-22T13:45:00Z, or the day alone", t);
    }
    text = text.substring(0, t);
  }

  private void refuseLevel2() throws MalformedValue {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '~' || c == '%') {
        throw unsupported("a qualifier (" + c + ") on a part of a date", i);
      }
      if (c == 'E' && text.startsWith("Y")) {
        throw unsupported("an exponential year (Y…E…)", i);
      }
      if (c == 'S' && i > 3 && isDigit(text.charAt(i - 1))) {
        throw unsupported("significant digits (S)", i);
      }
      if (c == 'X' && i + 1 < text.length() && isUnknownInside(i)) {
        throw unsupported("an unspecified digit (X) before a known one", i);
      }
    }
  }

  private boolean isUnknownInside(int at) {
    for (int i = at + 1; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Days> choices() throws MalformedValue {
    if (text.startsWith("Y")) {
      return List.of(longYear());
    }
    boolean negative = text.startsWith("-");
    String[] parts = (negative ? text.substring(1) : text).split("-", -1);
    if (parts[0].length() != 4 || !isDigitsOrX(parts[0]) || parts.length > 3) {
      throw notADate();
    }
    return switch (parts.length) {
      case 1 -> List.of(year(parts[0], negative));
      case 2 -> monthOrSeason(parts[0], parts[1], negative);
      default -> List.of(day(parts[0], parts[1], parts[2], negative));
    };
  }

  private Days longYear() throws MalformedValue {
    String digits = text.substring(text.startsWith("Y-") ? 2 : 1);
    if (digits.length() < 5 || digits.length() > 9 || !isDigits(digits)) {
      throw wrong(
          "a year after Y has five to nine digits", "write four-digit years without the Y", 1);
    }
    int year = Integer.parseInt(digits) * (text.startsWith("Y-") ? -1 : 1);
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Days year(String digits, boolean negative) {
    int low = Integer.parseInt(digits.replace('X', '0'));
    int high = Integer.parseInt(digits.replace('X', '9'));
    int first = negative ? -high : low;
    int last = negative ? -low : high;
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private List<Days> monthOrSeason(String year, String month, boolean negative)
      throws MalformedValue {
    if (month.length() != 2 || !isDigitsOrX(month)) {
      throw notADate();
    }
    if (month.equals("XX")) {
      return List.of(year(year, negative));
    }
    int number = monthNumber(month);
    int at = knownYear(year, negative);
    if (number > 24 && number <= 41) {
      throw unsupported("a grouping of months (" + number + ")", whole.indexOf('-', 1) + 1);
    }
    if (number > 20 && number <= 24) {
      return EdtfSeason.choices(at, number);
    }
    checkMonth(number, negative);
    YearMonth whole = YearMonth.of(at, number);
    return List.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
  }

  private int monthNumber(String month) throws MalformedValue {
    if (month.indexOf('X') >= 0) {
      throw unsupported("a month with one unspecified digit", whole.indexOf('X'));
    }
    return Integer.parseInt(month);
  }

  private void checkMonth(int number, boolean negative) throws MalformedValue {
    if (number < 1 || number > 12) {
      int at = negative ? 6 : 5;
      throw wrong("there is no month " + text.substring(at, at + 2), "months are 01 to 12", at);
    }
  }

  private int knownYear(String year, boolean negative) throws MalformedValue {
    if (year.indexOf('X') >= 0) {
      throw unsupported("an unspecified digit (X) before a known one", whole.indexOf('X'));
    }
    return Integer.parseInt(year) * (negative ? -1 : 1);
  }

  private Days day(String year, String month, String day, boolean negative) throws MalformedValue {
    boolean wellFormed =
        month.length() == 2 && day.length() == 2 && isDigitsOrX(month) && isDigitsOrX(day);
    if (!wellFormed) {
      throw notADate();
    }
    if (month.equals("XX") && day.equals("XX")) {
      return year(year, negative);
    }
    int at = knownYear(year, negative);
    int number = monthNumber(month);
    checkMonth(number, negative);
    YearMonth whole = YearMonth.of(at, number);
    if (day.equals("XX")) {
      return new Days(whole.atDay(1), whole.atEndOfMonth());
    }
    if (day.indexOf('X') >= 0) {
      return decade(whole, day.charAt(0) - '0');
    }
    return Days.on(dayOf(whole, Integer.parseInt(day)));
  }

  /** The days of a month that begin with one digit: {@code 2024-10-1X}. */
  private Days decade(YearMonth month, int tens) throws MalformedValue {
    int first = Math.max(1, tens * 10);
    int last = Math.min(month.lengthOfMonth(), tens * 10 + 9);
    if (first > last) {
      throw wrong(month + " has no such days", USUAL, whole.length() - 2);
    }
    return new Days(month.atDay(first), month.atDay(last));
  }

  private LocalDate dayOf(YearMonth month, int day) throws MalformedValue {
    try {
      return month.atDay(day);
    } catch (DateTimeException e) {
      throw wrong(
          month + " has no day " + day,
          "its days are 01 to " + month.lengthOfMonth(),
          text.length() - 2);
    }
  }

  private MalformedValue notADate() {
    String remedy = USUAL;
    if (text.indexOf('/') >= 0 || text.indexOf('.') >= 0 || text.indexOf(' ') >= 0) {
      remedy = "write year, month and day with hyphens: 2024-10-22";
    } else if (!text.isEmpty() && isDigit(text.charAt(0))) {
      remedy = "write four digits for the year and two each for month and day: 2024-10-07";
    }
    return wrong("`" + whole + "` is no date", remedy, 0);
  }

  private MalformedValue wrong(String message, String remedy, int at) {
    return new MalformedValue(message, remedy, offset + at);
  }

  private MalformedValue unsupported(String feature, int at) {
    return Edtf.unsupported(feature, 2, offset + Math.max(0, at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigitsOrX(String text) {
    return isDigits(text.replace('X', '0'));
  }
}
