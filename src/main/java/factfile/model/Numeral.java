package factfile.model;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as people write them in figures. */
final class Numeral {
  private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");

  private Numeral() {}

  /**
   * @param from where the number begins in the text; it runs to the end
   * @throws MalformedValue where there is no number, or more than one
   */
  static BigDecimal parse(String text, int from) throws MalformedValue {
    String rest = text.substring(from);
    String number = rest.strip();
    int scale = 0;
    int blank = number.indexOf(' ');
    if (blank >= 0) {
      scale = SCALES.indexOf(number.substring(blank + 1).strip()) + 1;
      if (scale == 0) {
        throw notANumber(text, from);
      }
      number = number.substring(0, blank);
    }
    if (!isWellFormed(number)) {
      throw notANumber(text, from);
    }
    return new BigDecimal(number.replace(",", "")).scaleByPowerOfTen(3 * scale);
  }

  private static MalformedValue notANumber(String text, int from) {
    return new MalformedValue(
        "`" + text + "` is no number",
        "write 250, ~250, \">250\", 240..260, \"1,200\" or 1.2 million",
        Math.min(from, Math.max(0, text.length() - 1)));
  }

  /** An optional minus, digits, in groups of three where there are commas, a decimal part. */
  private static boolean isWellFormed(String number) {
    String unsigned = number.startsWith("-") ? number.substring(1) : number;
    int point = unsigned.indexOf('.');
    String whole = point < 0 ? unsigned : unsigned.substring(0, point);
    boolean decimals = point < 0 || isDigits(unsigned.substring(point + 1));
    if (whole.indexOf(',') < 0) {
      return decimals && isDigits(whole) && whole.length() < 40;
    }
    String[] groups = whole.split(",", -1);
    boolean grouped = isDigits(groups[0]) && groups[0].length() < 4;
    for (int i = 1; i < groups.length; i++) {
      grouped &= groups[i].length() == 3 && isDigits(groups[i]);
    }
    return decimals && grouped;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The number with its scale word where it was written with one, else grouped. */
  static String asWritten(String text, int from, BigDecimal number) {
    String rest = text.substring(from).strip();
    return rest.indexOf(' ') > 0 ? rest : grouped(number);
  }

  /** Digits in groups of three: {@code 1,200}. */
  static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > start; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
