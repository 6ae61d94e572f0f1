package factfile.model.base;

/** How a word stands in the texts of a record, all of them together, as one small number. */
public final class WordMark {
  /** So many bits hold it. */
  public static final int BITS = 3;

  private static final int IN_TITLE = 1;
  private static final int ALONE = 2;
  private static final int ALONE_IN_TITLE = 4;

  private WordMark() {}

  /**
   * How it stands in one text; those of several are joined by or.
   *
   * @param alone whether the text has no other word
   */
  static int of(boolean title, boolean alone) {
    return (title ? IN_TITLE : 0) | (alone ? ALONE : 0) | (title && alone ? ALONE_IN_TITLE : 0);
  }

  /** Whether it stands in the title. */
  public static boolean isInTitle(int mark) {
    return (mark & IN_TITLE) != 0;
  }

  /** Whether one of the texts is this word and no other. */
  public static boolean isAlone(int mark) {
    return (mark & ALONE) != 0;
  }

  /** Whether the title is. */
  public static boolean isTitle(int mark) {
    return (mark & ALONE_IN_TITLE) != 0;
  }
}
