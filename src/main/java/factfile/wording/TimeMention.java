package factfile.wording;

import java.time.DayOfWeek;

/**
 * Words that tell a time and that no day, month or year was read from: {@code this morning}, {@code
 * three weeks ago}, {@code 17/10/2023}.
 *
 * @param first its first token
 * @param end the token after it
 * @param weekday null where it names none
 */
public record TimeMention(int first, int end, Kind kind, DayOfWeek weekday) {
  /** How far words of time reach. */
  public enum Kind {
    /** {@code Tuesday}. */
    WEEKDAY,
    /** A part of some day: {@code at dawn}, {@code 6 p.m.}. */
    HOUR,
    /** The day of the text, or one beside it: {@code tonight}, {@code this morning}. */
    DAY,
    /** How long: {@code three weeks}, {@code a 30-day window}. */
    SPAN,
    /** Any other: {@code last spring}, {@code two days later}, {@code in the seventies}. */
    OTHER
  }
}
