package factfile.query;

/** A pattern in which {@code *} stands for any characters and {@code ?} for one. */
record Glob(String pattern) {
  /** Takes time in proportion to pattern times text, whatever the pattern. */
  boolean matches(String text) {
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < pattern.length() && fits(pattern.charAt(at), text.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean fits(char wanted, char found) {
    return wanted == '?' || wanted == found;
  }
}
