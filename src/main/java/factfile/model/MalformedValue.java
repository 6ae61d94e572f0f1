package factfile.model;

/** A value that is not written as the format asks; the message says what is wrong with it. */
public class MalformedValue extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final int offset;

  /**
   * @param remedy what to do about it
   * @param offset 0-based index of the trouble in the value's text
   */
  public MalformedValue(String message, String remedy, int offset) {
    super(message);
    this.remedy = remedy;
    this.offset = offset;
  }

  public String remedy() {
    return remedy;
  }

  public int offset() {
    return offset;
  }
}
