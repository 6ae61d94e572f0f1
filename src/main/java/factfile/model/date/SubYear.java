package factfile.model.date;

import java.time.LocalDate;

/**
 * What stands in the place of a month and is longer: seasons, quarters, thirds, halves of a year.
 */
final class SubYear {
  private static final int FIRST_OF_HEMISPHERE = 25;
  private static final int FIRST_OF_SOUTH = 29;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_QUADRIMESTER = 37;
  private static final int FIRST_SEMESTRAL = 40;

  private SubYear() {}

  static boolean isNumber(int number) {
    return number >= 21 && number <= 41;
  }

  /** A season that is of no hemisphere may be that of either. */
  static void addTo(DayRuns runs, int year, int number) {
    if (number < FIRST_OF_HEMISPHERE) {
      boolean inSpringOrAutumn = number == 21 || number == 23;
      addMonths(runs, year, inSpringOrAutumn ? 3 : 6, 3);
      addMonths(runs, year, inSpringOrAutumn ? 9 : 12, 3);
    } else if (number < FIRST_OF_SOUTH) {
      addMonths(runs, year, 3 + 3 * (number - FIRST_OF_HEMISPHERE), 3);
    } else if (number < FIRST_QUARTER) {
      addMonths(runs, year, 3 + 3 * ((number - FIRST_OF_SOUTH + 2) % 4), 3);
    } else if (number < FIRST_QUADRIMESTER) {
      addMonths(runs, year, 1 + 3 * (number - FIRST_QUARTER), 3);
    } else if (number < FIRST_SEMESTRAL) {
      addMonths(runs, year, 1 + 4 * (number - FIRST_QUADRIMESTER), 4);
    } else {
      addMonths(runs, year, 1 + 6 * (number - FIRST_SEMESTRAL), 6);
    }
  }

  private static void addMonths(DayRuns runs, int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    runs.add(first, first.plusMonths(count).minusDays(1));
  }
}
