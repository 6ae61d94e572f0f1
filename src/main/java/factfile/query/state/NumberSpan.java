package factfile.query.state;

import factfile.model.amount.Quantity;
import factfile.model.amount.QuantityException;
import java.math.BigDecimal;
import java.util.List;

/**
 * From the least to the greatest number that any of several estimates names.
 *
 * @param low named by the lowest estimate: {@code at most 1,300} names 1,300
 * @param high named by the highest
 * @param openLow whether an estimate is open below
 * @param openHigh whether an estimate is open above
 */
public record NumberSpan(BigDecimal low, BigDecimal high, boolean openLow, boolean openHigh) {
  /**
   * @param estimates at least one
   */
  static NumberSpan of(List<Estimate> estimates) {
    BigDecimal low = null;
    BigDecimal high = null;
    boolean openLow = false;
    boolean openHigh = false;
    for (Estimate estimate : estimates) {
      Quantity quantity = estimate.value().quantity();
      BigDecimal least = quantity.low() == null ? quantity.high() : quantity.low();
      BigDecimal most = quantity.high() == null ? quantity.low() : quantity.high();
      low = low == null || least.compareTo(low) < 0 ? least : low;
      high = high == null || most.compareTo(high) > 0 ? most : high;
      openLow |= quantity.low() == null;
      openHigh |= quantity.high() == null;
    }
    return new NumberSpan(low, high, openLow, openHigh);
  }

  /** The span in words: {@code 322 to at least 1,429}. */
  String phrase() {
    String least = parsed(low.toPlainString()).phrase();
    String most = parsed(high.toPlainString()).phrase();
    if (low.compareTo(high) != 0) {
      return least + (openLow ? " or fewer" : "") + " to " + (openHigh ? "at least " : "") + most;
    }
    return least + (openLow ? " or fewer" : "") + (openHigh ? " or more" : "");
  }

  /** The same as one quantity, as far as one can say it: one bound at least is needed. */
  public Quantity quantity() {
    String least = low.toPlainString();
    String most = high.toPlainString();
    if (openHigh && !openLow) {
      return parsed(">=" + least);
    }
    return parsed(openLow && !openHigh ? "<=" + most : least + ".." + most);
  }

  private static Quantity parsed(String text) {
    try {
      return Quantity.parse(text);
    } catch (QuantityException e) {
      throw new IllegalStateException("the bounds of quantities are quantities: " + text, e);
    }
  }
}
