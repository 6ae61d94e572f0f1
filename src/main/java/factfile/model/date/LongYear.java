package factfile.model.date;

import java.time.LocalDate;
import java.util.List;

/**
 * The years that a number of any length can be: written out, with an exponent, or known to some
 * digits only. The days of years beyond 999999999 lie outside the calendar that is counted by: they
 * come after all of its days, or before.
 */
final class LongYear {
  private static final int MOST_DIGITS = 9;

  /** A number of more digits is as good as one of so many. */
  private static final int MANY = 99;

  private LongYear() {}

  /**
   * @param digits without 0 in front
   * @param zeros how many follow them
   * @param significant how many of all those digits are known; 0 where they all are
   */
  static List<Days> days(String digits, int zeros, int significant, boolean negative) {
    if (digits.length() + zeros > MOST_DIGITS) {
      return List.of(negative ? new Days(null, LocalDate.MIN) : new Days(LocalDate.MAX, null));
    }
    int year = Integer.parseInt(digits);
    for (int i = 0; i < zeros; i++) {
      year *= 10;
    }
    return List.of(years(year, significant, negative));
  }

  /** Of 1950 with two significant digits: 1900 to 1999. */
  static Days years(int year, int significant, boolean negative) {
    int step = 1;
    for (int known = significant; known > 0 && known < length(year); known++) {
      step *= 10;
    }
    int least = year / step * step;
    int most = least + step - 1;
    return negative ? years(-most, -least) : years(least, most);
  }

  private static int length(int year) {
    return String.valueOf(year).length();
  }

  static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * The number of digits or of zeros that is written there: positive, without 0 in front; 0 where
   * it is not.
   */
  static int count(String text, int from, int to) {
    if (from == to || text.charAt(from) == '0') {
      return 0;
    }
    return to - from > 2 ? MANY : Integer.parseInt(text.substring(from, to));
  }
}
