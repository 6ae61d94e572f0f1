package factfile.markdown;

/**
 * An HTML comment.
 *
 * @param content what stands between {@code <!--} and {@code -->}, without blanks around
 * @param start where it begins in the file, in UTF-16 units
 * @param end where it ends
 * @param proseEnd how much prose of its passage stands before it; -1 for a comment that stands on
 *     lines of its own
 * @param alone whether nothing else stands on the lines of one that begins a block
 */
public record Comment(String content, int start, int end, int proseEnd, boolean alone) {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** Whether it is a block of its own rather than part of a paragraph. */
  public boolean isBlock() {
    return proseEnd < 0;
  }

  /**
   * Reads a piece of HTML.
   *
   * @return null where it does not begin with a whole comment
   */
  static Comment of(String html, int start, int proseEnd) {
    int open = html.indexOf(OPEN);
    int close = html.indexOf(CLOSE, open + OPEN.length());
    if (open < 0 || close < 0 || !html.substring(0, open).isBlank()) {
      return null;
    }
    int end = close + CLOSE.length();
    return new Comment(
        html.substring(open + OPEN.length(), close).strip(),
        start + open,
        start + end,
        proseEnd,
        html.substring(end).isBlank());
  }
}
