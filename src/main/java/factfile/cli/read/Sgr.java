package factfile.cli.read;

/** How text looks on a screen. */
final class Sgr {
  static final String STRONG = "1";
  static final String FAINT = "2";
  static final String BAD = "1;31";
  static final String NEW = "36";

  private Sgr() {}

  /**
   * @param codes of the look; empty for none
   */
  static String on(String text, String codes) {
    return codes.isEmpty() || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
  }
}
