package factfile.query;

import factfile.model.Quantity;

/** Quantities as people and programs read them. */
final class Amounts {
  private Amounts() {}

  static String words(Quantity quantity, String unit) {
    return unit == null ? quantity.phrase() : quantity.phrase() + " " + unit;
  }
}
