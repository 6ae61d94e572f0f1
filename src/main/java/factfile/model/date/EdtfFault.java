package factfile.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says what is wrong with a text that is almost EDTF, and what to write instead. */
final class EdtfFault {

  static final String EXPONENT = "E";
  static final String SIGNIFICANT = "S";

  private static final String MONTHS =
      "months run from 01 to 12, seasons and other parts of a year from 21 to 41";

  private EdtfFault() {}

  static boolean isSet(String text) {
    return text.startsWith("[") || text.startsWith("{");
  }

  static EdtfException empty(String text, int at) {
    boolean inSet = isSet(text);
    return new EdtfException(
        inSet ? "a member of the set is empty" : "the date is empty",
        inSet
            ? "write each date, `..date` or `date..` once, with one comma between two of them"
            : "write a date, such as `2023-10-07`, or leave the key out",
        at);
  }

  static EdtfException noDate(String text) {
    boolean inSet = isSet(text);
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
    String bracket = text.startsWith("{") ? "}" : "]";
    if (close < 0) {
      return new EdtfException(
          "the set has no end", "close it with `" + bracket + "`", text.length());
    }
    if (close + 2 == text.length() && EdtfReader.isMark(text.charAt(close + 1))) {
      return new EdtfException(
          "a set has no mark", "mark the members that are meant: `[2023?,2024]`", close + 1);
    }
    return new EdtfException(
        "there is text after the set", "end the date after the `" + bracket + "`", close + 1);
  }

  /**
   * A year behind {@code Y} that has too few digits, or 0 in front.
   *
   * @param from where its sign may stand
   * @param last where its digits end
   */
  static EdtfException longYear(String text, int from, int last, int to) {
    boolean negative = text.startsWith("-", from);
    int first = negative ? from + 1 : from;
    int start = first;
    while (start + 1 < last && text.charAt(start) == '0') {
      start++;
    }
    String sign = negative ? "-" : "";
    String digits = first == last ? "2023" : text.substring(start, last);
    String rest = text.substring(last, to);
    if (digits.length() > 4 || rest.startsWith("E")) {
      return new EdtfException(
          "a year after `Y` has no zero in front", "write `Y" + sign + digits + rest + "`", first);
    }
    return new EdtfException(
        "`Y` is for years of more than four digits",
        "write `" + sign + "0".repeat(4 - digits.length()) + digits + rest + "`",
        first);
  }

  static EdtfException noCount(String what, int offset) {
    return new EdtfException(
        "after `" + what + "` stands a whole number from 1 on",
        what.equals(EXPONENT)
            ? "write how many zeros follow: `Y-17E7` is -170000000"
            : "write how many digits are known: `1950S2` is 1900 to 1999",
        offset);
  }

  static EdtfException negativeZero(int offset) {
    return new EdtfException(
        "there is no year -0000", "write `0000`, which is 1 BC; `-0001` is 2 BC", offset);
  }

  /**
   * @param written in which the month is followed by whatever may be there
   */
  static EdtfException noSuchMonth(String written, int number, int offset) {
    int end = written.length() - 1;
    String date = EdtfReader.isMark(written.charAt(end)) ? written.substring(0, end) : written;
    String remedy = MONTHS;
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

  /**
   * A date with unspecified digits that no day suits.
   *
   * @param written its month and what follows
   */
  static EdtfException noSuchDate(MaskedDate date, String written, int monthAt, int dayAt) {
    String month = written.substring(0, 2);
    if (!date.hasMonth()) {
      return new EdtfException("there is no month " + month, MONTHS, monthAt);
    }
    boolean knownMonth = date.year().isKnown() && date.month().isKnown();
    if (knownMonth) {
      int year = date.year().least() * (date.negative() ? -1 : 1);
      LocalDate first = LocalDate.of(year, date.month().least(), 1);
      return noSuchDay(first, Math.max(1, date.day().least()), dayAt);
    }
    int day = dayAt - monthAt;
    return new EdtfException(
        "there is no day " + written.substring(day, day + 2) + " in any month that it can be",
        "where the day is unknown, write it as `XX`",
        dayAt);
  }

  static EdtfException time(String text, int at) {
    return new EdtfException(
        "the time of day cannot be read",
        "write `T18:30`, `T18:30Z` or `T18:30+02:00`, or leave it out: `"
            + text.substring(0, at)
            + "`",
        at);
  }

  static String padded(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
