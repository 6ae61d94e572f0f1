package factfile.query.filter;

import factfile.model.date.Days;
import factfile.model.text.Ascii;
import java.time.LocalDate;

/**
 * What stands behind a day and moves it: {@code +2w}, {@code -3d}.
 *
 * @param start where it begins in the word that it ends
 * @param number how many, less than 0 for back
 * @param unit d, w, m or y
 */
record DayTail(int start, int number, char unit) {
  /** More digits lie beyond any day that one can ask for. */
  private static final int MOST_DIGITS = 6;

  /** The last one of a word; null where it has none. */
  static DayTail of(String word) {
    int unit = word.length() - 1;
    int first = unit;
    while (first > 0 && Ascii.endOfDigits(word, first - 1) == unit) {
      first--;
    }
    boolean numbered = first < unit && unit - first <= MOST_DIGITS && first > 1;
    char sign = numbered ? word.charAt(first - 1) : 0;
    if ((sign != '+' && sign != '-') || "dwmy".indexOf(word.charAt(unit)) < 0) {
      return null;
    }
    int number = Integer.parseInt(word.substring(first, unit));
    return new DayTail(first - 1, sign == '-' ? -number : number, word.charAt(unit));
  }

  /**
   * @throws java.time.DateTimeException where there is no such day
   */
  Days moved(Days days) {
    return new Days(moved(days.earliest()), moved(days.latest()));
  }

  private LocalDate moved(LocalDate day) {
    if (day == null) {
      return null;
    }
    return switch (unit) {
      case 'd' -> day.plusDays(number);
      case 'w' -> day.plusWeeks(number);
      case 'm' -> day.plusMonths(number);
      default -> day.plusYears(number);
    };
  }
}
