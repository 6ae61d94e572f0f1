package factfile.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A length of time in calendar units, at least a day. A month from 31 January is the last day of
 * February.
 *
 * @param text as written: {@code 10 days}, {@code P10D}
 */
public record CalendarDuration(String text, Period period) {
  private static final String REMEDY = "write 10 days, 2 weeks, 1 month, 1 year or P10D";

  /**
   * @throws MalformedValue where the text is no such length, or not a positive one
   */
  public static CalendarDuration parse(String text) throws MalformedValue {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.startsWith("P") && upper.indexOf('T') >= 0) {
      throw new MalformedValue(
          "hours and minutes are not counted; days are", REMEDY, upper.indexOf('T'));
    }
    Period period = upper.startsWith("P") ? iso(text) : words(text);
    boolean forward = period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0;
    if (period.isZero() || !forward) {
      throw new MalformedValue("`" + text + "` is not a day or more", REMEDY, 0);
    }
    return new CalendarDuration(text, period);
  }

  private static Period iso(String text) throws MalformedValue {
    try {
      return Period.parse(text);
    } catch (DateTimeParseException e) {
      throw new MalformedValue("`" + text + "` is no length of time", REMEDY, 0);
    }
  }

  private static Period words(String text) throws MalformedValue {
    int blank = text.indexOf(' ');
    String number = blank < 0 ? "" : text.substring(0, blank);
    if (number.isEmpty()
        || number.length() > 6
        || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new MalformedValue("`" + text + "` is no length of time", REMEDY, 0);
    }
    int count = Integer.parseInt(number);
    return switch (text.substring(blank + 1).strip()) {
      case "day", "days" -> Period.ofDays(count);
      case "week", "weeks" -> Period.ofWeeks(count);
      case "month", "months" -> Period.ofMonths(count);
      case "year", "years" -> Period.ofYears(count);
      default ->
          throw new MalformedValue(
              "`" + text.substring(blank + 1) + "` is no unit of time", REMEDY, blank + 1);
    };
  }

  /** The last day of the duration, day 0 not counted. */
  public LocalDate after(LocalDate day) {
    return day.plus(period);
  }

  /** In plain English: {@code 30 days}, {@code 1 year, 2 months}. */
  public String phrase() {
    List<String> parts = new ArrayList<>();
    add(period.getYears(), "year", parts);
    add(period.getMonths(), "month", parts);
    add(period.getDays(), "day", parts);
    return String.join(", ", parts);
  }

  private static void add(int count, String unit, List<String> parts) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
