package factfile.shell;

/**
 * A part of a line that is shown in a tone of its own.
 *
 * @param end exclusive
 */
public record TonedStretch(int start, int end, Tone tone) {
  /** What a part of a line is taken for. */
  public enum Tone {
    COMMAND,
    OPTION,
    PREFIX,
    QUOTED,
    OUTSIDE,
    WRONG
  }
}
