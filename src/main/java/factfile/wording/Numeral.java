package factfile.wording;

import factfile.wording.Amount.Form;
import java.math.BigDecimal;

/**
 * A bare number at some tokens.
 *
 * @param lastDigit the value of its last written digit
 * @param vague how far a word such as {@code dozens} reaches; null for a real number
 */
record Numeral(
    int start, int end, BigDecimal value, BigDecimal lastDigit, Form form, Precision vague) {
  /** How far it reaches where nothing is said of it. */
  Precision written() {
    return form == Form.ORDINAL
        ? Precision.exact(value)
        : Precision.written(value, lastDigit, form == Form.SCALED);
  }
}
