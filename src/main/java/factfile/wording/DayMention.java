package factfile.wording;

import factfile.model.date.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, month or year in a text.
 *
 * @param first its first token
 * @param end the token after it
 * @param year null where none is written
 * @param month null where only a year is written
 * @param day null where no day is written
 * @param form how it is written
 * @param years how many years it lasts where it names no month: ten for a decade
 */
public record DayMention(
    int first, int end, Integer year, Integer month, Integer day, DayForm form, int years) {

  /** A day, a month, or one year. */
  public DayMention(int first, int end, Integer year, Integer month, Integer day, DayForm form) {
    this(first, end, year, month, day, form, 1);
  }

  public boolean hasYear() {
    return year != null;
  }

  /** The days it stands for; null without a year. */
  public Days days() {
    return year == null ? null : daysIn(year);
  }

  /** The days it would stand for in a year; null for 29 February in a common one. */
  public Days daysIn(int of) {
    if (month == null) {
      return new Days(LocalDate.of(of, 1, 1), LocalDate.of(of + years - 1, 12, 31));
    }
    YearMonth whole = YearMonth.of(of, month);
    if (day == null) {
      return new Days(whole.atDay(1), whole.atEndOfMonth());
    }
    return whole.isValidDay(day) ? new Days(whole.atDay(day), whole.atDay(day)) : null;
  }

  /** The same with a year. */
  public DayMention in(int of) {
    return new DayMention(first, end, of, month, day, form, years);
  }

  static boolean exists(Integer year, int month, Integer day) {
    if (month < 1 || month > 12) {
      return false;
    }
    try {
      return day == null || YearMonth.of(year == null ? 2000 : year, month).isValidDay(day);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
