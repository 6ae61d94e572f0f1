package factfile.prose.judge;

/**
 * One test that a pairing went through.
 *
 * @param name what is tested, in a word or two
 * @param note what was found
 */
public record Gate(String name, boolean passed, String note) {
  /** The test whether the author says it, and nobody else. */
  public static final String OWN_VOICE = "own voice";
}
