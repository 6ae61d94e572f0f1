package factfile.model.text;

/**
 * Something wrong in a base.
 *
 * @param rule short name of what was violated, stable for scripts ({@code unknown-key})
 * @param id id of the record it lies in, or null
 * @param excerpt the line it lies on, or null where no line can be shown
 * @param width how many characters the caret underlines, at least 1
 * @param message what is wrong
 * @param fix what to do about it
 */
public record Problem(
    Severity severity,
    String rule,
    Position position,
    String id,
    String excerpt,
    int width,
    String message,
    String fix) {
  /** How bad it is. */
  public enum Severity implements Worded {
    /** The record cannot be used. */
    ERROR("error"),
    /** The record is used; its keeper should look. */
    WARNING("warning"),
    /** Nothing is wrong; there may be a better way to say it. */
    NOTE("note");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
