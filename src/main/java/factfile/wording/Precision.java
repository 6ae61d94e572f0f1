package factfile.wording;

import factfile.model.amount.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a number reaches that people wrote: what it surely says (inner) and what it can still be
 * taken for (outer). Two inner ranges that meet agree; two outer ranges apart disagree.
 */
public record Precision(Range inner, Range outer) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Just the number. */
  static Precision exact(BigDecimal number) {
    Range only = Range.of(number, number);
    return new Precision(only, only);
  }

  /** A number in digits or words as it stands, by its last written digit. */
  static Precision written(BigDecimal number, BigDecimal lastDigit, boolean scaled) {
    if (scaled || number.scale() > 0) {
      Range half = Range.around(number, lastDigit.multiply(HALF));
      return new Precision(half, half);
    }
    return isRound(number) ? about(number) : exact(number);
  }

  /**
   * A rough number: half a unit at two significant digits, or of the last digit that is not zero
   * where more were written; outside a tenth or half a unit of that digit, whichever is wider.
   */
  static Precision about(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    BigDecimal inner = unit(number, 2).min(lastDigit).multiply(HALF);
    BigDecimal outer = number.abs().multiply(TENTH).max(lastDigit.multiply(HALF));
    return new Precision(Range.around(number, inner), Range.around(number, outer.max(inner)));
  }

  /** Just short of it. */
  static Precision nearly(BigDecimal number) {
    BigDecimal tenth = number.multiply(TENTH);
    return new Precision(
        new Range(number.subtract(tenth), number, true, false),
        new Range(number.subtract(tenth.multiply(TWO)), number, true, false));
  }

  /** From it upwards; nobody who says so means more than twice of it. */
  static Precision above(BigDecimal number, boolean included) {
    return new Precision(
        new Range(number, number.multiply(TWO), included, true),
        new Range(number, null, included, false));
  }

  /** Up to it; nobody who says so means less than half of it. */
  static Precision below(BigDecimal number, boolean included) {
    return new Precision(
        new Range(number.multiply(HALF), number, true, included),
        new Range(null, number, false, included));
  }

  static Precision between(BigDecimal low, BigDecimal high) {
    BigDecimal tenth = BigDecimal.ONE.add(TENTH);
    return new Precision(
        Range.of(low, high), Range.of(low.subtract(low.multiply(TENTH)), high.multiply(tenth)));
  }

  /** How far a quantity on record reaches. */
  public static Precision of(Quantity quantity) {
    if (quantity.approximate()) {
      return about(quantity.nominal());
    }
    if (quantity.high() == null) {
      return above(quantity.low(), quantity.lowIncluded());
    }
    if (quantity.low() == null) {
      return below(quantity.high(), quantity.highIncluded());
    }
    Range recorded =
        new Range(quantity.low(), quantity.high(), quantity.lowIncluded(), quantity.highIncluded());
    return new Precision(recorded, recorded);
  }

  private static boolean isRound(BigDecimal number) {
    return number.signum() != 0 && number.stripTrailingZeros().scale() < 0;
  }

  /** The value of the last of so many significant digits. */
  private static BigDecimal unit(BigDecimal number, int digits) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal rounded = number.round(new java.math.MathContext(1, RoundingMode.DOWN));
    int magnitude = rounded.precision() - rounded.scale() - 1;
    return BigDecimal.ONE.scaleByPowerOfTen(magnitude - digits + 1);
  }
}
