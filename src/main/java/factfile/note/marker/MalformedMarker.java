package factfile.note.marker;

/** A marker that cannot be used, with what to do about it. */
public final class MalformedMarker extends Exception {
  private static final long serialVersionUID = 1L;

  private final String fix;

  /**
   * Refuses a marker in which another comment begins: it was never closed, and what it swallowed up
   * to the end of that one would be taken for its own.
   */
  public static void refuseSwallowed(String content) throws MalformedMarker {
    if (content.contains("<!--")) {
      throw new MalformedMarker(
          "another comment begins inside it", "close the marker before that: -->");
    }
  }

  public MalformedMarker(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  public String fix() {
    return fix;
  }
}
