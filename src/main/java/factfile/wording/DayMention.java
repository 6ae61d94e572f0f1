package factfile.wording;

import factfile.model.date.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

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
 * @param reckoned the days where they were told from another day or by the calendar; else null
 */
public record DayMention(
    int first,
    int end,
    Integer year,
    Integer month,
    Integer day,
    DayForm form,
    int years,
    Reckoned reckoned) {

  /** A month has no more. */
  private static final int MONTH = 31;

  /**
   * Days that no year, month and day say: {@code two days later}, {@code mid-October 2017}.
   *
   * @param days what surely agrees
   * @param off how many days either way still do not disagree
   * @param lasting whether it goes on from the first to the last: {@code from 19 to 23 February}
   */
  public record Reckoned(Days days, int off, boolean lasting) {}

  /** A day, a month, or one year. */
  public DayMention(int first, int end, Integer year, Integer month, Integer day, DayForm form) {
    this(first, end, year, month, day, form, 1);
  }

  /** Some years as they are written. */
  DayMention(
      int first, int end, Integer year, Integer month, Integer day, DayForm form, int years) {
    this(first, end, year, month, day, form, years, null);
  }

  /** Days that were reckoned; with a month where they are no more than one, with a day for one. */
  public static DayMention of(int first, int end, Reckoned reckoned) {
    LocalDate from = reckoned.days().earliest();
    long length = ChronoUnit.DAYS.between(from, reckoned.days().latest()) + 1;
    return new DayMention(
        first,
        end,
        from.getYear(),
        length > MONTH ? null : Integer.valueOf(from.getMonthValue()),
        length > 1 ? null : Integer.valueOf(from.getDayOfMonth()),
        DayForm.RELATIVE,
        1,
        reckoned);
  }

  public boolean hasYear() {
    return year != null;
  }

  /** Its first day alone, or its first month where it goes on by months. */
  public DayMention beginning() {
    return on(days().earliest());
  }

  /** Its last day alone, or its last month. */
  public DayMention ending() {
    return on(days().latest());
  }

  private DayMention on(LocalDate day) {
    LocalDate from = days().earliest();
    LocalDate to = days().latest();
    boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    Integer ofMonth = months ? null : Integer.valueOf(day.getDayOfMonth());
    return new DayMention(first, end, day.getYear(), day.getMonthValue(), ofMonth, form);
  }

  /** Whether it goes on from a first day to a last. */
  public boolean isLasting() {
    return reckoned != null && reckoned.lasting();
  }

  /**
   * The days that it does not disagree with, wider than those it stands for where it was reckoned.
   */
  public Days outer() {
    Days days = days();
    return days == null || reckoned == null
        ? days
        : new Days(
            days.earliest().minusDays(reckoned.off()), days.latest().plusDays(reckoned.off()));
  }

  /** The days it stands for; null without a year. */
  public Days days() {
    return year == null ? null : daysIn(year);
  }

  /** The days it would stand for in a year; null for 29 February in a common one. */
  public Days daysIn(int of) {
    if (reckoned != null) {
      return reckoned.days();
    }
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
    return new DayMention(first, end, of, month, day, form, years, reckoned);
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
