package factfile.query.words;

/** The question cannot be asked: a filter is not understood, or a name fits nothing or too much. */
public final class QueryError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String fix;

  public QueryError(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  /** What to do about it; null where the message says it all. */
  public String fix() {
    return fix;
  }
}
