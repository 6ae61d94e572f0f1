package factfile.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Seasons of EDTF Level 1, 21 (spring) to 24 (winter). They do not say of which hemisphere, so a
 * season is either one's three whole months; those that begin in December run into the next year.
 */
final class EdtfSeason {
  private EdtfSeason() {}

  static List<Days> choices(int year, int season) {
    return switch (season) {
      case 21, 23 -> List.of(months(year, 3), months(year, 9));
      default -> List.of(months(year, 6), months(year, 12));
    };
  }

  private static Days months(int year, int first) {
    LocalDate start = YearMonth.of(year, first).atDay(1);
    return new Days(start, start.plusMonths(3).minusDays(1));
  }
}
