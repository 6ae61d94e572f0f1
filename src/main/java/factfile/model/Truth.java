package factfile.model;

/** Kleene's three-valued logic: what is not known stays maybe. */
public enum Truth {
  NO,
  MAYBE,
  YES;

  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /** The less true of the two. */
  public Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  /** The truer of the two. */
  public Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case NO -> YES;
      case MAYBE -> MAYBE;
      case YES -> NO;
    };
  }
}
