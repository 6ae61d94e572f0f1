package factfile.model.amount;

/** Reads {@code 35%}, {@code about} forms such as {@code ~35 %}, {@code 30..40%}, {@code 35}. */
public final class Percentage {
  private Percentage() {}

  /**
   * @return the quantity in percent, its text without the sign
   * @throws QuantityException when the rest is no quantity
   */
  public static Quantity parse(String text) throws QuantityException {
    String number = text.strip();
    for (String sign : new String[] {"%", "percent", "per cent"}) {
      if (number.endsWith(sign)) {
        return Quantity.parse(number.substring(0, number.length() - sign.length()).strip());
      }
    }
    return Quantity.parse(number);
  }
}
