package factfile.model.date;

import factfile.model.text.Ascii;
import java.util.Locale;

/** Reads the two notations of a {@link CalendarDuration} and says what is wrong with others. */
final class CalendarDurationReader {

  private static final String EXAMPLES =
      "write `10 days`, `2 weeks`, `1 month`, `3 years`, or `P1Y2M10D` for several units";

  /** The units of ISO 8601-1 in the order in which they may follow each other. */
  private static final String UNITS = "YMWD";

  private static final String WORDS = " day days week weeks month months year years ";

  private CalendarDurationReader() {}

  static CalendarDuration plain(String text) throws CalendarDurationException {
    int end = Ascii.endOfDigits(text, 0);
    if (end == 0 || end == text.length() || text.charAt(end) != ' ') {
      throw unreadable(text, end);
    }
    int number = number(text, 0, end);
    if (number == 0) {
      throw nothing(0);
    }
    return switch (text.substring(end + 1)) {
      case "day", "days" -> new CalendarDuration(text, 0, 0, number);
      case "week", "weeks" -> new CalendarDuration(text, 0, 0, 7 * number);
      case "month", "months" -> new CalendarDuration(text, 0, number, 0);
      case "year", "years" -> new CalendarDuration(text, number, 0, 0);
      default -> throw unreadable(text, end + 1);
    };
  }

  static CalendarDuration iso(String text) throws CalendarDurationException {
    int[] amounts = new int[UNITS.length()];
    int next = 0;
    int at = 1;
    do {
      int end = Ascii.endOfDigits(text, at);
      int unit = end == at || end == text.length() ? -1 : UNITS.indexOf(text.charAt(end), next);
      if (unit < 0) {
        throw unreadable(text, end);
      }
      amounts[unit] = number(text, at, end);
      next = unit + 1;
      at = end + 1;
    } while (at < text.length());
    int days = amounts[2] * 7 + amounts[3];
    if (amounts[0] == 0 && amounts[1] == 0 && days == 0) {
      throw nothing(1);
    }
    return new CalendarDuration(text, amounts[0], amounts[1], days);
  }

  private static int number(String text, int from, int to) throws CalendarDurationException {
    if (to - from > 5) {
      throw new CalendarDurationException(
          "the duration is too long", "no number may exceed 99999", from);
    }
    return Integer.parseInt(text.substring(from, to));
  }

  private static CalendarDurationException nothing(int offset) {
    return new CalendarDurationException(
        "the duration is nothing", "write one day or more, or give the day itself", offset);
  }

  private static CalendarDurationException unreadable(String text, int at) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.isBlank()) {
      return new CalendarDurationException("the duration is empty", EXAMPLES, at);
    }
    if (text.startsWith("P") ? text.indexOf('T') >= 0 : namesTime(lower)) {
      return new CalendarDurationException(
          "a duration has no time of day",
          "count in whole calendar days: `2 days` (or `P2D`) for 48 hours",
          at);
    }
    if (text.indexOf('-') >= 0) {
      return new CalendarDurationException(
          "a duration runs forward", "leave the `-` out", text.indexOf('-'));
    }
    if (lower.contains("business day") || lower.contains("working day")) {
      return new CalendarDurationException(
          "durations are counted in calendar days", "give the due day itself, under `due`", at);
    }
    return new CalendarDurationException("this is not a duration", remedy(text), at);
  }

  private static boolean namesTime(String lower) {
    return lower.contains("hour") || lower.contains("minute") || lower.contains("second");
  }

  /** The same text as it should be, if only its case or a space is wrong; else examples. */
  private static String remedy(String text) {
    if (text.startsWith("p") && text.length() > 1 && Ascii.isDigit(text.charAt(1))) {
      return "write `" + text.toUpperCase(Locale.ROOT) + "`";
    }
    int end = Ascii.endOfDigits(text, 0);
    String unit = text.substring(end).strip().toLowerCase(Locale.ROOT);
    boolean known = !unit.isEmpty() && WORDS.contains(" " + unit + " ");
    return known && end > 0 ? "write `" + text.substring(0, end) + " " + unit + "`" : EXAMPLES;
  }
}
