package factfile.export;

import factfile.model.date.FactDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date as reference managers have it: a certain day, month or year. No other can be told there as
 * vague as it is; it is told in words, in a note.
 *
 * @param month 0 where only the year is known
 * @param day 0 where only the month is known
 */
record DateParts(int year, int month, int day) {
  /** Null for a date that is none of these. */
  static DateParts of(FactDate date) {
    boolean fits =
        date != null
            && !date.isInterval()
            && !date.doubtful()
            && !date.isDisputed()
            && !date.approximate()
            && date.start().choices().size() == 1
            && date.earliest() != null
            && date.latest() != null;
    return fits ? of(date.earliest(), date.latest()) : null;
  }

  private static DateParts of(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return new DateParts(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
    }
    boolean whole = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (!whole || first.getYear() != last.getYear()) {
      return null;
    }
    if (first.getMonth() == last.getMonth()) {
      return new DateParts(first.getYear(), first.getMonthValue(), 0);
    }
    return first.getMonthValue() == 1 && last.getMonthValue() == 12
        ? new DateParts(first.getYear(), 0, 0)
        : null;
  }

  List<Object> list() {
    List<Object> parts = new ArrayList<>();
    for (int part : new int[] {year, month, day}) {
      if (part != 0) {
        parts.add(BigDecimal.valueOf(part));
      }
    }
    return parts;
  }

  /** {@code 2024-10-22}, {@code 2024-10}, {@code 2024}. */
  String iso() {
    String text = padded(year, 4) + (month == 0 ? "" : "-" + padded(month, 2));
    return day == 0 ? text : text + "-" + padded(day, 2);
  }

  /** {@code 2024/10/22}; a part that is not known leaves its slash. */
  String ris() {
    String text = padded(year, 4) + "/" + (month == 0 ? "" : padded(month, 2)) + "/";
    return day == 0 ? text + "/" : text + padded(day, 2);
  }

  private static String padded(int number, int width) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
