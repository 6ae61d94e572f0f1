package factfile.model.date;

/** A text that is not EDTF, of which nobody has asked yet what it was meant to be. */
final class EdtfUnread extends EdtfException {

  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;

  /**
   * @param from where the part of the text begins that was to be a date
   * @param at what cannot be read in it
   */
  EdtfUnread(int from, int to, int at) {
    super("this is not an EDTF date", "", at);
    this.from = from;
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }
}
