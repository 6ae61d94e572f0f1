package factfile.wording;

import java.math.BigDecimal;

/**
 * A run of numbers.
 *
 * @param low null where it is open
 * @param high null where it is open
 * @param lowIncluded whether {@code low} belongs to it
 * @param highIncluded whether {@code high} belongs to it
 */
public record Range(BigDecimal low, BigDecimal high, boolean lowIncluded, boolean highIncluded) {
  public static Range of(BigDecimal low, BigDecimal high) {
    return new Range(low, high, true, true);
  }

  /** {@code middle} give or take {@code reach}. */
  public static Range around(BigDecimal middle, BigDecimal reach) {
    return of(middle.subtract(reach), middle.add(reach));
  }

  /** Whether some number lies in both. */
  public boolean meets(Range other) {
    return reaches(this, other) && reaches(other, this);
  }

  /** Whether {@code upper} does not begin above the end of {@code lower}. */
  private static boolean reaches(Range lower, Range upper) {
    if (lower.high == null || upper.low == null) {
      return true;
    }
    int order = lower.high.compareTo(upper.low);
    return order > 0 || (order == 0 && lower.highIncluded && upper.lowIncluded);
  }
}
