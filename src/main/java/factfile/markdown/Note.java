package factfile.markdown;

import java.util.List;

/**
 * A Markdown file as its prose and its comments.
 *
 * @param passages in order
 * @param comments those that stand on lines of their own, in order
 * @param date the {@code date:} of its front matter as written, or null
 */
public record Note(List<Passage> passages, List<Comment> comments, String date) {
  public Note {
    passages = List.copyOf(passages);
    comments = List.copyOf(comments);
  }

  /** The {@code date:} of the front matter as written, or null; without reading the rest. */
  public static String dateOf(String source) {
    return FrontMatter.of(source).date();
  }

  /** Reads Markdown; there is no text that is none. */
  public static Note read(String source) {
    FrontMatter front = FrontMatter.of(source);
    return new NoteReader(source, front.end()).read(front.date());
  }
}
