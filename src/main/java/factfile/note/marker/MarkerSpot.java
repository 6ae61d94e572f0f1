package factfile.note.marker;

import factfile.markdown.Comment;
import factfile.markdown.Passage;

/**
 * A marker within prose.
 *
 * @param passage the prose
 * @param comment the marker
 * @param floor where the marker before it stands: what comes before that is not its own
 * @param next where the next comment stands, or the passage ends
 */
public record MarkerSpot(Passage passage, Comment comment, int floor, int next) {
  /** What is looked at behind a marker, in UTF-16 units. */
  public static final int BEHIND = 40;

  /** What is looked at before the value, or before its floor: no address in a note is longer. */
  private static final int AROUND = 2_000;

  /** Where the prose before the marker ends. */
  public int end() {
    return comment.proseEnd();
  }

  /**
   * The same with no more prose than can matter, so that a marker costs as much in a long passage
   * as in a short one.
   *
   * @param reach how far before the marker its value may begin, in UTF-16 units
   */
  public MarkerSpot near(int reach) {
    int from = Math.max(0, Math.max(floor, end() - reach) - AROUND);
    int to = Math.min(next, end() + BEHIND);
    return new MarkerSpot(
        passage.part(from, to), comment.within(from), Math.max(0, floor - from), to - from);
  }
}
