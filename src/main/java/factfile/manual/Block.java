package factfile.manual;

import java.util.List;

/** A part of a page that is laid out on its own. Words of the program stand between backticks. */
public sealed interface Block {
  /** Sentences, which may be broken anywhere. */
  record Paragraph(String text) implements Block {}

  /** Lines as they are. */
  record Lines(List<String> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** A term, and what it means. */
  record Entry(String term, String text) implements Block {}

  /** The title of a part of a section. */
  record Heading(String title) implements Block {}
}
