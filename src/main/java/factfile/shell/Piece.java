package factfile.shell;

/**
 * A part of a line.
 *
 * @param text without quotes; of {@link Role#OUTSIDE}, all that follows the bar
 * @param start where it begins in the line, its quotes included
 * @param end where it ends, exclusive
 */
public record Piece(Role role, String text, int start, int end) {
  /** What a part of a line is for. */
  public enum Role {
    WORD,
    /** {@code >}: the word behind it names the file that the answer is written to. */
    WRITE,
    /** {@code >>}. */
    APPEND,
    /** {@code 2>}: the same for what goes to stderr. */
    WRITE_ERRORS,
    /** {@code 2>>}. */
    APPEND_ERRORS,
    /** {@code |} and the line of another shell behind it. */
    OUTSIDE;

    public boolean takesFile() {
      return this != WORD && this != OUTSIDE;
    }
  }
}
