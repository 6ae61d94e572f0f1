package factfile.model.date;

/**
 * A number of some digits, of which some may be unspecified.
 *
 * @param least the number with 0 for each unspecified digit
 * @param spread what is added where all of them are 9; 0 where the number is known
 */
record DigitMask(int least, int spread) {

  boolean isKnown() {
    return spread == 0;
  }

  int most() {
    return least + spread;
  }

  /** Whether the number may be this one, which has no more digits. */
  boolean allows(int number) {
    int known = least;
    int open = spread;
    int rest = number;
    while (known > 0 || rest > 0) {
      if (open % 10 == 0 && known % 10 != rest % 10) {
        return false;
      }
      known /= 10;
      open /= 10;
      rest /= 10;
    }
    return true;
  }
}
