package factfile.edit;

/** What the user can put right; the files are as they were. */
public final class EditError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String fix;

  public EditError(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  /** What to do about it. */
  public String fix() {
    return fix;
  }
}
