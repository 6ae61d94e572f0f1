package factfile.markdown;

import java.util.List;

/**
 * The prose of one block: a paragraph, a heading, an item of a list, a table with its bars.
 *
 * @param text its words; what is no prose is one {@link #HOLE}, the end of a line a blank
 * @param places where each character stands in the file, in UTF-16 units; the last is the end
 * @param quoted whether it stands in a block quote
 * @param role of the block in its text
 * @param comments the comments within it
 */
public record Passage(
    String text, Places places, boolean quoted, Role role, List<Comment> comments) {
  /** Stands for code, an image or a tag. */
  public static final char HOLE = '\uFFFC';

  /** What a block is to those around it. */
  public enum Role {
    PARAGRAPH,
    HEADING,
    ITEM
  }

  public Passage {
    comments = List.copyOf(comments);
  }

  /** A stretch of it, without the comments in it. */
  public Passage part(int from, int to) {
    return new Passage(text.substring(from, to), places.part(from, to), quoted, role, List.of());
  }

  /** Where a character begins in the file; the end of the last for one beyond it. */
  public int place(int index) {
    return places.start(index);
  }

  /** The place after a character; that of its whole escape or entity. */
  public int placeAfter(int index) {
    return places.end(index);
  }

  /** Whether the file has just the character there, rather than an escape or an entity of it. */
  public boolean isPlain(int index) {
    return places.end(index) - places.start(index) == 1;
  }
}
