package factfile.export;

import factfile.model.FactDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date as reference managers have it: a day, a month or a year; null for any other, which they
 * could not tell as vague as it is.
 *
 * @param month 0 where only the year is known
 * @param day 0 where only the month is known
 */
record DateParts(int year, int month, int day) {
  static DateParts of(FactDate date) {
    if (date == null || date.isInterval() || date.earliest() == null || date.latest() == null) {
      return null;
    }
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
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
        parts.add(java.math.BigDecimal.valueOf(part));
      }
    }
    return parts;
  }

  /** {@code 2024-10-22}, {@code 2024-10}, {@code 2024}. */
  String iso() {
    String text = String.format("%04d", year);
    text += month == 0 ? "" : String.format("-%02d", month);
    return day == 0 ? text : text + String.format("-%02d", day);
  }

  /** {@code 2024/10/22}, with what is not known left out, as RIS has it. */
  String ris() {
    return String.format("%04d/", year)
        + (month == 0 ? "" : String.format("%02d", month))
        + "/"
        + (day == 0 ? "" : String.format("%02d", day))
        + "/";
  }

  /** What has to be said where a source has no day of publication, or none that can be told. */
  static String note(factfile.model.Source source) {
    if (source.published() == null) {
      return "speaks of events to " + source.upTo().edtf();
    }
    boolean told = of(source.published()) != null && !isRough(source.published());
    return told ? null : "published " + source.published().edtf();
  }

  static boolean isRough(FactDate date) {
    return date.doubtful() || date.approximate();
  }
}
