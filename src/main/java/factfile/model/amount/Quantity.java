package factfile.model.amount;

import factfile.model.text.Ascii;
import factfile.model.text.FoldedWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A number as sure as its source: exact, rough, bounded on one side, or a range. The unit stands
 * elsewhere. Bounds compare by value, {@code 2.50} with {@code 2.5}, so use {@code compareTo}.
 *
 * @param text as written
 * @param nominal the number as written; null for a range
 * @param low the lower bound; null when it is open. {@code ~} widens nothing
 * @param high the upper bound, not below {@code low}; null when it is open
 * @param lowIncluded whether the quantity may be {@code low}; false when that is open
 * @param highIncluded whether the quantity may be {@code high}; false when that is open
 * @param approximate whether it is marked {@code ~}
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
   * @throws IllegalArgumentException when both bounds are open, an open bound is included, or no
   *     number lies between the bounds
   */
  public Quantity {
    Objects.requireNonNull(text);
    if ((low == null && (high == null || lowIncluded)) || (high == null && highIncluded)) {
      throw new IllegalArgumentException("an open bound is included, or both are open: " + text);
    }
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && !(lowIncluded && highIncluded))) {
        throw new IllegalArgumentException("no number between the bounds: " + text);
      }
    }
  }

  /**
   * Reads {@code 250}, {@code ~250}, {@code >250}, {@code >=250}, {@code <250}, {@code <=250} or
   * {@code 240..260}. A number may be negative, have decimals, digit groups ({@code 1,200}) and a
   * scale ({@code 1.2 million}): thousand, million, billion or trillion.
   *
   * @throws QuantityException when the text is none of these
   */
  public static Quantity parse(String text) throws QuantityException {
    return new QuantityReader(text).read();
  }

  /** Whether it is about a number rather than that number. */
  public boolean isApproximate() {
    return text.startsWith("~");
  }

  /** The quantity in plain English: {@code more than 1,200}, {@code 240 to 260}. */
  public String phrase() {
    int range = text.indexOf("..");
    if (range >= 0) {
      return grouped(text.substring(0, range)) + " to " + grouped(text.substring(range + 2));
    }
    if (isApproximate()) {
      return "about " + grouped(text.substring(1));
    }
    if (text.startsWith(">=")) {
      return "at least " + grouped(text.substring(2));
    }
    if (text.startsWith("<=")) {
      return "at most " + grouped(text.substring(2));
    }
    if (text.startsWith(">")) {
      return "more than " + grouped(text.substring(1));
    }
    return text.startsWith("<") ? "fewer than " + grouped(text.substring(1)) : grouped(text);
  }

  /** The same with every number moved by a power of ten, written in full. */
  public Quantity times(int power) {
    if (power == 0) {
      return this;
    }
    String mark = text.substring(0, endOfMark());
    String moved =
        nominal != null
            ? mark + moved(nominal, power)
            : moved(low, power) + ".." + moved(high, power);
    return new Quantity(
        moved,
        nominal == null ? null : nominal.scaleByPowerOfTen(power),
        low == null ? null : low.scaleByPowerOfTen(power),
        high == null ? null : high.scaleByPowerOfTen(power),
        lowIncluded,
        highIncluded,
        approximate);
  }

  /** Where {@code ~} or a comparison before the number ends. */
  private int endOfMark() {
    int at = 0;
    while (at < text.length() && "~<>=".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String moved(BigDecimal number, int power) {
    return number.scaleByPowerOfTen(power).toPlainString();
  }

  /** The ways in which it can be looked for: as people read it, and its numbers in full. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(2);
    texts.add(phrase());
    for (BigDecimal number : new BigDecimal[] {low, high}) {
      String full = number == null ? null : number.stripTrailingZeros().toPlainString();
      if (full != null && !FoldedWords.stand(List.of(full), texts.get(texts.size() - 1))) {
        texts.add(full);
      }
    }
    return texts;
  }

  /** The number with commas between groups of three digits before the decimal point. */
  private static String grouped(String number) {
    int first = number.startsWith("-") ? 1 : 0;
    int end = Ascii.endOfDigits(number, first);
    if (end < number.length() && number.charAt(end) == ',') {
      return number;
    }
    StringBuilder grouped = new StringBuilder(number);
    for (int comma = end - 3; comma > first; comma -= 3) {
      grouped.insert(comma, ',');
    }
    return grouped.toString();
  }
}
