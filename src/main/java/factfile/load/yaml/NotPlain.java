package factfile.load.yaml;

/** It takes the library to read this. Not an error: it bears neither a message nor a trace. */
final class NotPlain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPlain() {
    super(null, null, false, false);
  }
}
