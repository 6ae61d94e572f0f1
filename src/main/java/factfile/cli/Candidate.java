package factfile.cli;

/**
 * A word that could stand where the cursor is.
 *
 * @param description what it is, in one line; empty for nothing to say
 */
record Candidate(String word, String description) {
  /** Stands for the names of files, which a shell completes by itself, in its own way. */
  static final Candidate FILES = new Candidate(":files", "");
}
