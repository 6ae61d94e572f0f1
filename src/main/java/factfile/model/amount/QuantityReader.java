package factfile.model.amount;

import factfile.model.text.Ascii;
import java.math.BigDecimal;

/**
 * Reads one {@link Quantity}. What it cannot read it leaves to {@link QuantityFault} to explain.
 */
final class QuantityReader {

  /** So many digits a number has at most; to read more takes the square of their number. */
  static final int MOST_DIGITS = 100;

  private static final String[] SCALES = {"thousand", "million", "billion", "trillion"};

  private final String text;
  private int at;

  /** Whether the number read last had a scale word. */
  private boolean scaled;

  QuantityReader(String text) {
    this.text = text;
  }

  Quantity read() throws QuantityException {
    if (accept("~")) {
      BigDecimal about = lastNumber("~");
      return new Quantity(text, about, about, about, true, true, true);
    }
    if (accept(">")) {
      boolean included = accept("=");
      BigDecimal low = lastNumber(">");
      return new Quantity(text, low, low, null, included, false, false);
    }
    if (accept("<")) {
      boolean included = accept("=");
      BigDecimal high = lastNumber("<");
      return new Quantity(text, high, null, high, false, included, false);
    }
    BigDecimal number = number();
    if (accept("..")) {
      return range(number, at);
    }
    requireEnd();
    return new Quantity(text, number, number, number, true, true, false);
  }

  private Quantity range(BigDecimal low, int highAt) throws QuantityException {
    boolean lowScaled = scaled;
    if (highAt == text.length()) {
      throw QuantityFault.openRange(text, highAt);
    }
    BigDecimal high = number();
    requireEnd();
    if (scaled != lowScaled) {
      throw QuantityFault.scaleOfOneEnd(highAt);
    }
    if (low.compareTo(high) >= 0) {
      throw QuantityFault.noRange(text, highAt);
    }
    return new Quantity(text, null, low, high, true, true, false);
  }

  /** The number after a mark, which cannot be a range. */
  private BigDecimal lastNumber(String mark) throws QuantityException {
    BigDecimal number = number();
    if (text.startsWith("..", at)) {
      throw QuantityFault.markedRange(text, mark, at);
    }
    requireEnd();
    return number;
  }

  private BigDecimal number() throws QuantityException {
    StringBuilder digits = new StringBuilder();
    int start = at;
    if (accept("-")) {
      digits.append('-');
    }
    int end = digits(digits);
    if (end == at) {
      throw QuantityFault.unreadable(text, at);
    }
    int length = end - at;
    at = end;
    if (length <= 3) {
      groups(digits);
    }
    if (at < text.length() && text.charAt(at) == '.' && !text.startsWith("..", at)) {
      at++;
      digits.append('.');
      end = digits(digits);
      if (end == at) {
        throw QuantityFault.unreadable(text, at);
      }
      at = end;
    }
    if (digits.length() > MOST_DIGITS) {
      throw QuantityFault.tooLong(start);
    }
    BigDecimal number = new BigDecimal(digits.toString());
    int zeros = scale();
    scaled = zeros > 0;
    return scaled ? number.movePointRight(zeros) : number;
  }

  /** Groups of exactly three digits, each after a comma. */
  private void groups(StringBuilder digits) throws QuantityException {
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      int end = digits(digits);
      if (end - at != 3) {
        throw QuantityFault.digitGroup(at);
      }
      at = end;
    }
  }

  /** Appends the digits that stand here and returns where they end. */
  private int digits(StringBuilder to) {
    int end = Ascii.endOfDigits(text, at);
    to.append(text, at, end);
    return end;
  }

  /** The zeros that a scale word adds; 0 where there is none. */
  private int scale() {
    for (int i = 0; i < SCALES.length; i++) {
      String word = SCALES[i];
      if (text.startsWith(word, at + 1) && accept(" ")) {
        at += word.length();
        return 3 * (i + 1);
      }
    }
    return 0;
  }

  private void requireEnd() throws QuantityException {
    if (at < text.length()) {
      throw QuantityFault.unreadable(text, at);
    }
  }

  private boolean accept(String expected) {
    boolean found = text.startsWith(expected, at);
    if (found) {
      at += expected.length();
    }
    return found;
  }
}
