package factfile.prose.judge;

import factfile.wording.Amount;

/** Numbers that are seldom met by chance. */
final class PlainNumbers {
  private static final int TELLING = 2;

  private PlainNumbers() {}

  /** Of two digits at least, the zeros at its end left out. */
  static boolean isTelling(Amount amount) {
    return digits(amount) >= TELLING;
  }

  /** Of three: it speaks for itself, whatever noun does it. */
  static boolean isPlain(Amount amount) {
    return digits(amount) > TELLING;
  }

  private static int digits(Amount amount) {
    return amount.nominal() == null ? 0 : amount.nominal().stripTrailingZeros().precision();
  }
}
