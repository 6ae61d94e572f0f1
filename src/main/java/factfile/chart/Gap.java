package factfile.chart;

/**
 * Days that an axis leaves out, because nothing begins or ends in them.
 *
 * @param place where it is, as a fraction of the axis
 * @param last the last day before it
 * @param next the first day after it
 */
public record Gap(double place, double last, double next) {
  private static final double MONTH = 365.2425 / 12;
  private static final double YEAR = 365.2425;

  /** The longest that is told in days. */
  private static final int DAYS = 60;

  /** The longest that is told in months. */
  private static final int MONTHS = 24;

  /** How long it is, to the nearest whole of a unit: {@code 18 months}. */
  public String words() {
    double days = next - last;
    if (days <= DAYS) {
      return Math.round(days) + (days == 1 ? " day" : " days");
    }
    long months = Math.round(days / MONTH);
    return months < MONTHS ? months + " months" : RoundNumbers.grouped(days / YEAR) + " years";
  }
}
