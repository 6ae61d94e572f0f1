package factfile.answer;

/** How much there is to be done about a row. */
public enum Level {
  /** It is no matter of doing anything. */
  NONE,
  /** All is well, or nothing can be said. */
  NOTE,
  /** Somebody should look at it. */
  WARNING,
  /** It is wrong. */
  ERROR
}
