package factfile.draft.read;

import factfile.evidence.seek.TextDays.TextDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Writes a day of a text as a record has it, and no surer than the text is. */
final class ToldDate {
  private static final int MONTH = 31;
  private static final int YEAR = 366;
  private static final int DECADE = 10;

  private ToldDate() {}

  /**
   * As EDTF; null for a time that no date says.
   *
   * @param rough whether the text says <em>about</em>
   */
  static String edtf(TextDay told, boolean rough) {
    String mark = rough ? "~" : "";
    LocalDate from = told.days().earliest();
    LocalDate to = told.days().latest();
    if (from.equals(to)) {
      return from + mark;
    }
    YearMonth month = YearMonth.from(from);
    if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
      return month + mark;
    }
    if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
      return from.getYear() + mark;
    }
    long length = ChronoUnit.DAYS.between(from, to);
    int decade = from.getYear() / DECADE;
    if (length > 2 * YEAR && to.getYear() / DECADE == decade) {
      return decade + "X";
    }
    if (length < MONTH) {
      return "[" + from + ".." + to + "]";
    }
    boolean year = told.words().matches("\\d{4}|(last|this|next) year");
    if (length < YEAR && from.getYear() == to.getYear() && year) {
      // "Early 2022", "late last year": no date says less of a year.
      return from.getYear() + mark;
    }
    boolean ago = told.words().endsWith(" ago") && told.words().contains("year");
    return ago ? from.plusDays(length / 2).getYear() + "~" : null;
  }
}
