package factfile.cli.host;

import factfile.render.page.Outflow;

/**
 * An answer that is printed while it is made. It may be begun again, as when a snapshot proves to
 * be damaged half-way: what is out already is not said again, as the answer is the same.
 */
public final class Printout extends Outflow {
  private final Host host;
  private final Pager pager;
  private long said;
  private long toSkip;

  /**
   * @param pager null where it is not for people
   */
  public Printout(Host host, Pager pager) {
    this.host = host;
    this.pager = pager;
  }

  /** From its first character. */
  public void begin() {
    text().setLength(0);
    toSkip = said;
  }

  /**
   * @throws ReaderLeft where nobody reads on
   */
  @Override
  protected void handOn(StringBuilder piece) {
    int skipped = (int) Math.min(toSkip, piece.length());
    toSkip -= skipped;
    if (skipped == piece.length()) {
      return;
    }
    said += piece.length() - skipped;
    String rest = piece.substring(skipped);
    if (pager != null) {
      pager.take(rest);
      return;
    }
    host.out().print(rest);
    if (host.out().checkError()) {
      throw new ReaderLeft();
    }
  }
}
