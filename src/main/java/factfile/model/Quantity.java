package factfile.model;

import java.math.BigDecimal;

/**
 * A number as a source gives it.
 *
 * @param text as written
 * @param nominal the number as written; null for a range
 * @param low the least it can be; null for no bound
 * @param high the most it can be; null for no bound
 * @param lowIncluded whether it can be {@code low} itself
 * @param highIncluded whether it can be {@code high} itself
 * @param approximate "about": it marks, and widens nothing
 */
public record Quantity(
    String text,
    BigDecimal nominal,
    BigDecimal low,
    BigDecimal high,
    boolean lowIncluded,
    boolean highIncluded,
    boolean approximate) {

  /**
   * Reads {@code 250}, {@code ~250}, {@code >250}, {@code >=250}, {@code <250}, {@code <=250},
   * {@code 240..260}, {@code 1,200} or {@code 1.2 million}.
   *
   * @throws MalformedValue where the text is no such number
   */
  public static Quantity parse(String text) throws MalformedValue {
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return range(text, dots);
    }
    String sign = sign(text);
    BigDecimal number = Numeral.parse(text, sign.length());
    return switch (sign) {
      case ">" -> new Quantity(text, number, number, null, false, false, false);
      case ">=" -> new Quantity(text, number, number, null, true, false, false);
      case "<" -> new Quantity(text, number, null, number, false, false, false);
      case "<=" -> new Quantity(text, number, null, number, false, true, false);
      default -> new Quantity(text, number, number, number, true, true, sign.equals("~"));
    };
  }

  private static String sign(String text) {
    for (String sign : new String[] {">=", "<=", ">", "<", "~"}) {
      if (text.startsWith(sign)) {
        return sign;
      }
    }
    return "";
  }

  private static Quantity range(String text, int dots) throws MalformedValue {
    if (!sign(text).isEmpty()) {
      throw new MalformedValue(
          "a range takes no " + sign(text), "write 240..260, or one number with the sign", 0);
    }
    BigDecimal low = Numeral.parse(text.substring(0, dots), 0);
    BigDecimal high = Numeral.parse(text, dots + 2);
    if (low.compareTo(high) > 0) {
      throw new MalformedValue("the range ends below its beginning", "swap the two numbers", 0);
    }
    return new Quantity(text, null, low, high, true, true, false);
  }

  /** In plain English with digits grouped: {@code about 1,200}, {@code 240 to 260}. */
  public String phrase() {
    if (nominal == null) {
      return Numeral.grouped(low) + " to " + Numeral.grouped(high);
    }
    String number = Numeral.asWritten(text, sign(text).length(), nominal);
    return switch (sign(text)) {
      case ">" -> "more than " + number;
      case ">=" -> "at least " + number;
      case "<" -> "fewer than " + number;
      case "<=" -> "at most " + number;
      case "~" -> "about " + number;
      default -> number;
    };
  }
}
