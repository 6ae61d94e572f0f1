package factfile.prose.sentence;

/**
 * Words with those that stand over them: an item under its heading, a cell under its column.
 *
 * @param frame what stands over them
 * @param text what they say themselves
 * @param start where {@code text} begins in its passage
 */
public record Framed(String frame, String text, int start) {
  private static final String JOINT = ": ";

  /** The same under a heading over all of it. */
  public Framed under(String heading) {
    return heading.isEmpty() ? this : new Framed(heading + ", " + frame, text, start);
  }

  /** Both as one sentence; a token of the frame stands before {@link #start}. */
  public Sentences.Piece piece() {
    return new Sentences.Piece(frame + JOINT + text, start - frame.length() - JOINT.length());
  }
}
