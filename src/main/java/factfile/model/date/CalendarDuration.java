package factfile.model.date;

import factfile.model.text.Ascii;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A length of time in whole calendar days, weeks, months or years, as deadlines have it. Day 0 is
 * not counted: 10 days after the 1st is the 11th.
 *
 * @param text as written: {@code 10 days} or, as in ISO 8601-1, {@code P10D}
 * @param years of 12 months, as {@code months} and {@code days} none or more, but not none of all
 * @param days a week is seven
 */
public record CalendarDuration(String text, int years, int months, int days) {

  /**
   * @throws IllegalArgumentException when it is nothing or runs backwards
   */
  public CalendarDuration {
    Objects.requireNonNull(text);
    boolean backwards = years < 0 || months < 0 || days < 0;
    if (backwards || (years == 0 && months == 0 && days == 0)) {
      throw new IllegalArgumentException("not a length of time: " + text);
    }
  }

  /**
   * Reads {@code N days}, {@code weeks}, {@code months} or {@code years}, or the date part of an
   * ISO 8601-1 duration such as {@code P1Y2M3D} or {@code P2W}. No number exceeds 99,999.
   *
   * @throws CalendarDurationException when the text is neither, or stands for nothing
   */
  public static CalendarDuration parse(String text) throws CalendarDurationException {
    return text.startsWith("P")
        ? CalendarDurationReader.iso(text)
        : CalendarDurationReader.plain(text);
  }

  /**
   * The day on which the time is up. Years and months go first, and stop at the last day of a
   * shorter month: 1 month after 31 January is the last day of February.
   */
  public LocalDate after(LocalDate day) {
    return day.plusMonths(12L * years + months).plusDays(days);
  }

  /**
   * The duration in plain English, in the units that it was written in: {@code 1 year, 2 months}.
   */
  public String phrase() {
    if (!text.startsWith("P")) {
      int end = Ascii.endOfDigits(text, 0);
      return counted(text.substring(0, end), Character.toUpperCase(text.charAt(end + 1)));
    }
    StringBuilder phrase = new StringBuilder();
    for (int at = 1; at < text.length(); ) {
      int end = Ascii.endOfDigits(text, at);
      String part = counted(text.substring(at, end), text.charAt(end));
      if (!part.startsWith("0 ")) {
        phrase.append(phrase.length() == 0 ? "" : ", ").append(part);
      }
      at = end + 1;
    }
    return phrase.toString();
  }

  private static String counted(String digits, char unit) {
    int number = Integer.parseInt(digits);
    String name =
        switch (unit) {
          case 'Y' -> " year";
          case 'M' -> " month";
          case 'W' -> " week";
          default -> " day";
        };
    return number + name + (number == 1 ? "" : "s");
  }
}
