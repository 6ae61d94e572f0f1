package factfile.wording;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number in a text.
 *
 * @param first its first token, the qualifier's where it has one before
 * @param number the first token of the number itself
 * @param numberEnd the token after the number itself
 * @param end the token after it all
 * @param nominal the number; null for a range and for {@code dozens}
 * @param qualifier what is said of it; null for nothing
 * @param form how it is written
 */
public record Amount(
    int first,
    int number,
    int numberEnd,
    int end,
    BigDecimal nominal,
    Qualifier qualifier,
    Form form,
    Precision precision) {
  /** How a number is written. */
  public enum Form {
    DIGITS,
    /** {@code 1.2 million}, {@code 3k}. */
    SCALED,
    WORDS,
    RANGE,
    /** {@code 11th}, {@code eleventh}. */
    ORDINAL,
    /** {@code dozens}. */
    VAGUE
  }

  public boolean isOrdinal() {
    return form == Form.ORDINAL;
  }

  /** What is said of it, as a word: {@code about}, {@code more}; null for nothing. */
  public String hedge() {
    return qualifier == null ? null : qualifier.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it bounds a number on one side only: {@code more than 400}, {@code nearly 400}. */
  public boolean isBound() {
    return qualifier != null && qualifier != Qualifier.ABOUT && qualifier != Qualifier.EXACTLY;
  }

  /** Whether it is too loose to agree or differ: {@code up to 400}. */
  public boolean isLoose() {
    return qualifier == Qualifier.UP_TO;
  }
}
