package factfile.prose;

import java.util.Locale;

/** So many of so many, and the ends of the Wilson score interval (95 %) around that share. */
record Share(int part, int all) {
  private static final double SURE = 1.96;

  double value() {
    return all == 0 ? 1 : (double) part / all;
  }

  double low() {
    return all == 0 ? 0 : Math.max(0, middle() - reach());
  }

  double high() {
    return all == 0 ? 1 : Math.min(1, middle() + reach());
  }

  private double middle() {
    return (value() + SURE * SURE / (2 * all)) / (1 + SURE * SURE / all);
  }

  private double reach() {
    double share = value();
    double root = Math.sqrt(share * (1 - share) / all + SURE * SURE / (4.0 * all * all));
    return SURE * root / (1 + SURE * SURE / all);
  }

  /** {@code 34 of 39: 87.2 % (73.3 to 94.4)}. */
  @Override
  public String toString() {
    return all == 0
        ? "none"
        : String.format(
            Locale.ROOT,
            "%d of %d: %.1f %% (%.1f to %.1f)",
            part,
            all,
            100 * value(),
            100 * low(),
            100 * high());
  }
}
