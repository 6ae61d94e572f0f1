package factfile.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as axes have them, their thousands apart. */
final class RoundNumbers {
  private RoundNumbers() {}

  /** To the nearest whole number. */
  static String grouped(double number) {
    return grouped(BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP));
  }

  static String grouped(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int comma = point - 3; comma > (plain.startsWith("-") ? 1 : 0); comma -= 3) {
      grouped.insert(comma, ',');
    }
    return grouped.toString();
  }
}
