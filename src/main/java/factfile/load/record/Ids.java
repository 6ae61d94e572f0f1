package factfile.load.record;

/** The form of ids. */
final class Ids {
  private Ids() {}

  /** Letters a-z, digits and single hyphens between them; with slashes where those are allowed. */
  static boolean isValid(String id, boolean slashes) {
    boolean between = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean joint = c == '-' || (slashes && c == '/');
      if (!letter && !(joint && between)) {
        return false;
      }
      between = letter;
    }
    return between;
  }
}
