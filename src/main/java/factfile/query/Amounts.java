package factfile.query;

import factfile.answer.Cell;
import factfile.model.Quantity;
import java.util.Map;

/** Quantities as people and programs read them. */
final class Amounts {
  private Amounts() {}

  static String words(Quantity quantity, String unit) {
    return unit == null ? quantity.phrase() : quantity.phrase() + " " + unit;
  }

  /** {@code value}, {@code low}, {@code high} and {@code text}, as all rows with a number have. */
  static void put(Map<String, Cell> cells, Quantity quantity) {
    cells.put("value", Cell.number(quantity.nominal()));
    cells.put("low", Cell.number(quantity.low()));
    cells.put("high", Cell.number(quantity.high()));
    cells.put("text", Cell.text(quantity.phrase()));
  }
}
