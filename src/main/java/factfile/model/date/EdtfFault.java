package factfile.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says what is wrong with a text that is almost EDTF, and what to write instead. */
final class EdtfFault {

  private EdtfFault() {}

  /** A part of the text, from {@code from} to {@code to}, in which {@code at} cannot be read. */
  static EdtfException notADate(String text, int from, int to, int at) {
    return new EdtfDiagnosis(text, from, to, at).exception();
  }

  static EdtfException level2(String feature, String remedy, int offset) {
    return new EdtfException("not supported: " + feature + " (EDTF Level 2)", remedy, offset);
  }

  static EdtfException empty(String text, int at) {
    boolean inSet = text.startsWith("[");
    return new EdtfException(
        inSet ? "a member of the set is empty" : "the date is empty",
        inSet
            ? "write each date, `..date` or `date..` once, with one comma between two of them"
            : "write a date, such as `2023-10-07`, or leave the key out",
        at);
  }

  static EdtfException noDate(String text) {
    boolean inSet = text.startsWith("[");
    return new EdtfException(
        inSet ? "a range needs a date on at least one side" : "the interval has no date",
        inSet
            ? "write `..2023-10-07` for on or before, `2023-10-07..` for on or after"
            : "write a date on at least one side: `2023-10-07/..` or `../2023-10-07`",
        text.indexOf(inSet ? ".." : "/"));
  }

  static EdtfException reversed(String text, int from, String mark, int to, int second) {
    String first = text.substring(from, second - mark.length());
    return new EdtfException(
        "it ends before it starts",
        "if the two are swapped, write `" + text.substring(second, to) + mark + first + "`",
        second);
  }

  static EdtfException setNotClosed(String text, int close) {
    if (close < 0) {
      return new EdtfException("the set has no end", "close it with `]`", text.length());
    }
    char next = text.charAt(close + 1);
    if (close + 2 == text.length() && (next == '?' || next == '~' || next == '%')) {
      return inSet("qualification", close + 1);
    }
    return new EdtfException(
        "there is text after the set", "end the date after the `]`", close + 1);
  }

  static EdtfException inSet(String feature, int offset) {
    return level2(
        feature + " in a set",
        "write the members as plain days, months or years: `2023-10-07`, `2023-10`, `2023`",
        offset);
  }

  static EdtfException unspecifiedInInterval(String date, int offset) {
    int hyphen = date.indexOf("-X");
    return level2(
        "unspecified digit in an interval",
        hyphen > 0
            ? "write `" + date.substring(0, hyphen) + "`, which allows the same days"
            : "write the year in full, or `..` where it is open, or nothing where it is unknown",
        offset);
  }

  static EdtfException unspecifiedDigit(int offset) {
    return level2(
        "unspecified digit in this place",
        "`X` may stand for the last one or two digits of a year, or for the day, or for month and"
            + " day: `199X`, `2023-10-XX`, `2023-XX-XX`; else list the dates in a set",
        offset);
  }

  static EdtfException longYear(String digits, boolean negative, int offset) {
    String sign = negative ? "-" : "";
    if (digits.length() > 9) {
      return new EdtfException(
          "the year is out of range", "years run from Y-999999999 to Y999999999", offset);
    }
    int year = digits.isEmpty() ? 2023 : Integer.parseInt(digits);
    if (year > 9999) {
      return new EdtfException(
          "a year of more than four digits has no zero in front",
          "write `Y" + sign + year + "`",
          offset);
    }
    return new EdtfException(
        "`Y` is for years of more than four digits",
        "write `" + sign + String.valueOf(10000 + year).substring(1) + "`",
        offset);
  }

  static EdtfException negativeZero(int offset) {
    return new EdtfException(
        "there is no year -0000", "write `0000`, which is 1 BC; `-0001` is 2 BC", offset);
  }

  static EdtfException subYearGrouping(int number, int offset) {
    return level2(
        "sub-year grouping " + number,
        "name the months: as a set (`[2001-04..2001-06]`) when it was on one day of them, as an"
            + " interval (`2001-04/2001-06`) when it went on through them",
        offset);
  }

  /**
   * @param date the date without its mark, in which the month is followed by whatever may be there
   */
  static EdtfException noSuchMonth(String date, int number, int offset) {
    String remedy = "months run from 01 to 12, seasons from 21 to 24";
    int day = date.lastIndexOf('-');
    String last = date.substring(day + 1);
    boolean swapped = number > 12 && number < 32 && date.length() == 10 && day == 7;
    if (swapped && last.compareTo("01") >= 0 && last.compareTo("12") <= 0) {
      remedy =
          "if day and month are swapped, write `"
              + date.substring(0, 5)
              + last
              + "-"
              + number
              + "`; "
              + remedy;
    }
    return new EdtfException("there is no month " + padded(number), remedy, offset);
  }

  static EdtfException noSuchDay(LocalDate first, int day, int offset) {
    YearMonth month = YearMonth.from(first);
    String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String named = name + " " + month.getYear();
    return new EdtfException(
        "there is no day " + padded(day) + " in " + named,
        named
            + " has "
            + month.lengthOfMonth()
            + " days; where the day is unknown, write `"
            + month
            + "`",
        offset);
  }

  static EdtfException time(String text, int at) {
    return new EdtfException(
        "the time of day cannot be read",
        "leave it out, only the day counts: `" + text.substring(0, at) + "`",
        at);
  }

  static String padded(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
