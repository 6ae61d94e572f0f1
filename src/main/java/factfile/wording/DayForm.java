package factfile.wording;

/**
 * How a day is written.
 *
 * @param order of its parts
 * @param abbreviated {@code Oct} for October
 * @param dotted {@code Oct.}
 * @param comma {@code October 7, 2023}
 * @param ordinal {@code 7th}
 */
public record DayForm(
    Order order, boolean abbreviated, boolean dotted, boolean comma, boolean ordinal) {
  /** The order of its parts. */
  public enum Order {
    /** {@code 2023-10-07}, {@code 2023-10}. */
    ISO,
    /** {@code 7 October 2023}. */
    DAY_FIRST,
    /** {@code October 7, 2023}, {@code October 2023}. */
    MONTH_FIRST,
    YEAR,
    /** {@code yesterday}, {@code last month}. */
    RELATIVE
  }

  static final DayForm ISO = new DayForm(Order.ISO, false, false, false, false);
  static final DayForm YEAR = new DayForm(Order.YEAR, false, false, false, false);
  public static final DayForm RELATIVE = new DayForm(Order.RELATIVE, false, false, false, false);
}
