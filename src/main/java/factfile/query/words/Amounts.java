package factfile.query.words;

import factfile.model.amount.Quantity;

/** Quantities as people and programs read them. */
public final class Amounts {
  private Amounts() {}

  public static String words(Quantity quantity, String unit) {
    return unit == null ? quantity.phrase() : quantity.phrase() + " " + unit;
  }
}
