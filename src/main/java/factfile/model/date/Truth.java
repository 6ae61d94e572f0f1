package factfile.model.date;

/** An answer to a comparison whose operands may be vague: Kleene's three-valued logic. */
public enum Truth {
  YES,
  MAYBE,
  NO;

  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /** The less sure of the two, {@code NO} above all. */
  public Truth and(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The surer of the two, {@code YES} above all. */
  public Truth or(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Swaps {@code YES} and {@code NO}; {@code MAYBE} stays. */
  public Truth not() {
    if (this == MAYBE) {
      return MAYBE;
    }
    return this == YES ? NO : YES;
  }
}
