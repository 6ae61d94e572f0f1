package factfile.model.date;

import java.time.LocalDate;

/**
 * The time of day that a date gives besides its day.
 *
 * @param second of the day
 * @param shift seconds that its clock is ahead of UTC; 0 where no offset is given
 * @param isUtc whether it is given as of UTC
 */
public record ClockTime(LocalDate day, int second, int shift, boolean isUtc) {
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final long DAY = 24L * HOUR;

  /** That of a date that gives one; null for any other. */
  public static ClockTime of(FactDate date) {
    int at = date instanceof FactDate.Moment ? date.edtf().indexOf('T') : -1;
    return at < 0 ? null : read(date.earliest(), date.edtf(), at);
  }

  private static ClockTime read(LocalDate day, String text, int at) {
    int second = number(text, at + 1) * HOUR + number(text, at + 4) * MINUTE;
    int end = at + 6;
    if (end < text.length() && text.charAt(end) == ':') {
      second += number(text, end + 1);
      end += 3;
    }
    if (end == text.length() || text.charAt(end) == 'Z') {
      return new ClockTime(day, second, 0, end < text.length());
    }
    int minutes = end + 6 == text.length() ? number(text, end + 4) * MINUTE : 0;
    int shift = number(text, end + 1) * HOUR + minutes;
    return new ClockTime(day, second, text.charAt(end) == '-' ? -shift : shift, false);
  }

  private static int number(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  /** Seconds since 1970; a time without an offset counts as one of UTC. */
  public long instant() {
    return day.toEpochDay() * DAY + second - shift;
  }

  /** {@code 18:30}, {@code 18:30:05}, {@code 16:30 UTC}. */
  public String words() {
    int rest = second % MINUTE;
    String clock = twoDigits(second / HOUR) + ":" + twoDigits(second % HOUR / MINUTE);
    return clock + (rest == 0 ? "" : ":" + twoDigits(rest)) + (isUtc ? " UTC" : "");
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
