package factfile.document;

/** What cannot be read as a document, and what to do about it. */
public final class DocumentError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String fix;

  public DocumentError(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  public String fix() {
    return fix;
  }
}
