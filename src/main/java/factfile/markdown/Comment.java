package factfile.markdown;

/**
 * An HTML comment.
 *
 * @param content what stands between {@code <!--} and {@code -->}, without blanks around
 * @param start where it begins in the file, in UTF-16 units
 * @param end where it ends
 * @param proseEnd how much prose of its passage stands before it; -1 for a comment that stands on
 *     lines of its own
 */
public record Comment(String content, int start, int end, int proseEnd) {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** Whether it is a block of its own rather than part of a paragraph. */
  public boolean isBlock() {
    return proseEnd < 0;
  }

  /**
   * Reads a piece of HTML.
   *
   * @return null where it is not one single comment
   */
  static Comment of(String html, int start, int proseEnd) {
    String trimmed = html.strip();
    int indent = html.indexOf(OPEN);
    boolean comment =
        trimmed.startsWith(OPEN)
            && trimmed.length() >= OPEN.length() + CLOSE.length()
            && trimmed.indexOf(CLOSE) == trimmed.length() - CLOSE.length();
    return comment
        ? new Comment(
            trimmed.substring(OPEN.length(), trimmed.length() - CLOSE.length()).strip(),
            start + indent,
            start + indent + trimmed.length(),
            proseEnd)
        : null;
  }
}
