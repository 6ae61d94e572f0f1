package factfile.prose.sentence;

import factfile.markdown.Passage;

/** Words over a list that say what its items are about. */
public final class Labels {
  private static final int LONGEST = 120;

  private Labels() {}

  /** A heading, or a short line that ends in no stop: {@code The attack in figures:}. */
  public static boolean isLead(Passage passage) {
    String text = passage.text().strip();
    boolean item = passage.role() == Passage.Role.ITEM;
    boolean open =
        !text.isEmpty()
            && text.length() <= LONGEST
            && ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
    return passage.role() == Passage.Role.HEADING || (open && !item);
  }
}
