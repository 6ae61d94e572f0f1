package factfile.render.page;

/**
 * What an answer is written on.
 *
 * @param width columns to wrap at; {@link Integer#MAX_VALUE} for no wrapping
 * @param color whether ANSI colour is understood
 * @param cite whether citations are written as footnotes, in text and Markdown
 * @param table whether text is a table of the columns rather than entries
 * @param links whether the terminal opens links
 */
public record PageLayout(int width, boolean color, boolean cite, boolean table, boolean links) {
  /** Longer lines of words are hard to follow. */
  private static final int WIDEST = 100;

  /** On a page that opens no links. */
  public PageLayout(int width, boolean color, boolean cite, boolean table) {
    this(width, color, cite, table, false);
  }

  /** The same for running text, on however wide a page; nothing is wrapped where none is. */
  public PageLayout readable() {
    boolean wrapped = width != Integer.MAX_VALUE;
    return wrapped && width > WIDEST ? new PageLayout(WIDEST, color, cite, table, links) : this;
  }
}
