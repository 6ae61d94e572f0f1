package factfile.cli.host;

/** Whoever reads the answer has read enough: nothing is wrong, and the rest need not be made. */
public final class ReaderLeft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReaderLeft() {
    super("the reader has left", null, false, false);
  }
}
