package factfile.model.date;

import java.time.LocalDate;
import java.util.List;

/**
 * A date of which some digits are unspecified.
 *
 * @param month null where the date is a year
 * @param day null where it is no day
 */
record MaskedDate(boolean negative, DigitMask year, DigitMask month, DigitMask day) {
  private static final int ANY_YEAR = 9999;
  private static final int ANY = 99;

  /** A year that has every day of the calendar. */
  private static final int LEAP_YEAR = 2000;

  /**
   * The days that it can be; none where no day is written so. A year of which no digit is known
   * bounds nothing but what its sign says: people write it where they know nothing, and would be
   * misled by the year 9999.
   */
  List<Days> days() {
    DayRuns runs = new DayRuns();
    if (year.spread() == ANY_YEAR) {
      addYear(runs, LEAP_YEAR);
      Days all = negative ? new Days(null, LocalDate.of(-1, 12, 31)) : Days.ALL;
      return runs.isEmpty() ? List.of() : List.of(all);
    }
    if (negative) {
      for (int number = year.most(); number >= Math.max(1, year.least()); number--) {
        addIfAllowed(runs, number);
      }
    } else {
      for (int number = year.least(); number <= year.most(); number++) {
        addIfAllowed(runs, number);
      }
    }
    return runs.isEmpty() ? List.of() : runs.list();
  }

  /** Whether it can be in some month. */
  boolean hasMonth() {
    boolean has = false;
    for (int i = 1; i <= 12; i++) {
      has |= month.allows(i);
    }
    return has;
  }

  private void addIfAllowed(DayRuns runs, int number) {
    if (year.allows(number)) {
      addYear(runs, negative ? -number : number);
    }
  }

  private void addYear(DayRuns runs, int number) {
    boolean anyDay = day == null || day.spread() == ANY;
    if (month == null || (month.spread() == ANY && anyDay)) {
      runs.add(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
      return;
    }
    if (month.isKnown() && day == null && SubYear.isNumber(month.least())) {
      SubYear.addTo(runs, number, month.least());
      return;
    }
    for (int i = 1; i <= 12; i++) {
      if (month.allows(i)) {
        addMonth(runs, LocalDate.of(number, i, 1), anyDay);
      }
    }
  }

  private void addMonth(DayRuns runs, LocalDate first, boolean anyDay) {
    int length = first.lengthOfMonth();
    if (anyDay) {
      runs.add(first, first.withDayOfMonth(length));
      return;
    }
    for (int i = 1; i <= length; i++) {
      if (day.allows(i)) {
        LocalDate date = first.withDayOfMonth(i);
        runs.add(date, date);
      }
    }
  }
}
