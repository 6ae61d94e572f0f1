package factfile.model.text;

/** A value of a fact base that cannot be read: what is wrong, where in its text, what to do. */
public abstract class MalformedValue extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final int offset;

  protected MalformedValue(String message, String remedy, int offset) {
    super(message);
    this.remedy = remedy;
    this.offset = offset;
  }

  /** What to write instead, as advice to the keeper of the base. */
  public String remedy() {
    return remedy;
  }

  /** Where in the text the trouble begins, counted in chars from 0; at most the text's length. */
  public int offset() {
    return offset;
  }
}
