package factfile.markdown;

import java.util.List;

/**
 * The prose of one block: a paragraph, a heading, an item of a list.
 *
 * @param text its words; what is no prose is one {@link #HOLE}, the end of a line a blank
 * @param places where each character stands in the file, in UTF-16 units; the last is the end
 * @param quoted whether it stands in a block quote
 * @param comments the comments within it
 */
public record Passage(String text, Places places, boolean quoted, List<Comment> comments) {
  /** Stands for code, an image or a tag. */
  public static final char HOLE = '\uFFFC';

  public Passage {
    comments = List.copyOf(comments);
  }

  /** Where a character stands in the file. */
  public int place(int index) {
    return places.at(index);
  }
}
