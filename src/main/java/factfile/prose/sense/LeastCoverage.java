package factfile.prose.sense;

/**
 * How much of what a record is called a stretch of prose needs, so that a judge looks at it. Whom
 * the docket calls, and what each judge then asks for, rest on the same.
 */
public final class LeastCoverage {
  /** Of a count, together with its verb. */
  public static final double OF_COUNT = 0.3;

  /** Of an event, where somebody of it is named and something else narrows it down. */
  public static final double OF_EVENT = 0.2;

  /** Of what is to be done by a deadline. */
  public static final double OF_DEADLINE = 0.5;

  /** Where nobody is named to whom it happened, or who had to do it. */
  public static final double UNNAMED = 0.75;

  private LeastCoverage() {}
}
