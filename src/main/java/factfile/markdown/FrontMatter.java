package factfile.markdown;

/**
 * The lines between {@code ---} at the head of a note, which tools keep their keys in.
 *
 * @param end where the note itself begins, after a byte order mark and the front matter
 * @param date the value of its {@code date:}, or null
 */
record FrontMatter(int end, String date) {
  static FrontMatter of(String source) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    if (!isFence(line(source, start), false)) {
      return new FrontMatter(start, null);
    }
    String date = null;
    int at = next(source, start);
    while (at < source.length()) {
      String line = line(source, at);
      if (isFence(line, true)) {
        return new FrontMatter(next(source, at), date);
      }
      if (line.startsWith("date:")) {
        date = unquoted(line.substring("date:".length()).strip());
      }
      at = next(source, at);
    }
    return new FrontMatter(start, null);
  }

  private static boolean isFence(String line, boolean closing) {
    String bare = line.stripTrailing();
    return bare.equals("---") || (closing && bare.equals("..."));
  }

  private static String line(String source, int start) {
    int end = source.indexOf('\n', start);
    return source.substring(start, end < 0 ? source.length() : end);
  }

  private static int next(String source, int start) {
    int end = source.indexOf('\n', start);
    return end < 0 ? source.length() : end + 1;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
