package factfile.wording;

import factfile.model.date.FactDate;
import java.time.LocalDate;

/** Rewrites a day of a text as another, in the style it was written in. */
final class DayWriter {
  private final DayMention written;

  DayWriter(DayMention written) {
    this.written = written;
  }

  /**
   * The day in the style found; of a month or a year, as coarse as that was.
   *
   * @param yearKnown whether the reader knows the year, so that it may stay away where it was
   * @return null where the style cannot say it
   */
  String rewrite(FactDate date, boolean yearKnown) {
    FactDate.Moment start = date.start();
    LocalDate first = start.earliest();
    LocalDate last = start.latest();
    boolean relative = written.form().order() == DayForm.Order.RELATIVE;
    if (relative || first == null || last == null || date.isInterval()) {
      return null;
    }
    boolean year = written.hasYear() || !yearKnown;
    if (first.equals(last)) {
      return day(first, written.month() != null, written.day() != null, year);
    }
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    if (sameMonth && isWhole(first, last)) {
      return day(first, written.month() != null, false, year);
    }
    if (sameYear && (written.month() == null || isWholeYear(first, last))) {
      return day(first, false, false, true);
    }
    return written.form().order() == DayForm.Order.ISO || start.choices().size() > 1
        ? null
        : "between " + day(first, true, true, !sameYear) + " and " + day(last, true, true, true);
  }

  private static boolean isWhole(LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
  }

  private static boolean isWholeYear(LocalDate first, LocalDate last) {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }

  private String day(LocalDate day, boolean month, boolean dayOfMonth, boolean year) {
    String yearText = String.valueOf(day.getYear());
    if (!month) {
      return yearText;
    }
    DayForm form = written.form();
    if (form.order() == DayForm.Order.ISO) {
      String iso = day.toString();
      return dayOfMonth ? iso : iso.substring(0, iso.length() - 3);
    }
    String name = Months.full(day.getMonthValue());
    if (form.abbreviated() && name.length() > 4) {
      name = name.substring(0, 3) + (form.dotted() ? "." : "");
    }
    String number = day.getDayOfMonth() + (form.ordinal() ? suffix(day.getDayOfMonth()) : "");
    if (!dayOfMonth) {
      return year ? name + " " + yearText : name;
    }
    if (form.order() == DayForm.Order.DAY_FIRST) {
      return number + " " + name + (year ? (form.comma() ? ", " : " ") + yearText : "");
    }
    boolean comma = form.comma() || !written.hasYear();
    return name + " " + number + (year ? (comma ? ", " : " ") + yearText : "");
  }

  private static String suffix(int day) {
    int unit = day >= 11 && day <= 13 ? 0 : day % 10;
    return unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th";
  }
}
