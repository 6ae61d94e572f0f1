package factfile.markdown;

/**
 * An HTML comment.
 *
 * @param content what stands between {@code <!--} and {@code -->}, without blanks around and
 *     without what its lines begin with
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

  /** The same in a stretch of its passage that begins there. */
  public Comment within(int from) {
    return new Comment(content, start, end, proseEnd - from, alone);
  }

  /**
   * Reads a piece of HTML.
   *
   * @param html without what its lines begin with
   * @param source the file; there, a comment over several lines has blanks and marks of quotations
   *     in it that are no part of the HTML, but none that could end it
   * @param from where the HTML begins in the file
   * @return null where it does not begin with a whole comment
   */
  static Comment of(String html, String source, int from, int proseEnd) {
    int open = html.indexOf(OPEN);
    int close = open < 0 ? -1 : html.indexOf(CLOSE, open + OPEN.length());
    if (close < 0 || !html.substring(0, open).isBlank()) {
      return null;
    }
    int start = source.indexOf(OPEN, from);
    int end = start < 0 ? -1 : source.indexOf(CLOSE, start + OPEN.length());
    return end < 0
        ? null
        : new Comment(
            html.substring(open + OPEN.length(), close).strip(),
            start,
            end + CLOSE.length(),
            proseEnd,
            html.substring(close + CLOSE.length()).isBlank());
  }
}
