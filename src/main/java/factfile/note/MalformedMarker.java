package factfile.note;

/** A marker that cannot be used, with what to do about it. */
final class MalformedMarker extends Exception {
  private static final long serialVersionUID = 1L;

  private final String fix;

  MalformedMarker(String message, String fix) {
    super(message);
    this.fix = fix;
  }

  String fix() {
    return fix;
  }
}
