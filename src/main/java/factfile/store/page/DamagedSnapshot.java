package factfile.store.page;

/**
 * A snapshot that turned out not to be what was written, perhaps in the middle of a question. It is
 * of no use; the files still are.
 */
public final class DamagedSnapshot extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DamagedSnapshot(String message, Throwable cause) {
    super(message, cause);
  }
}
