package factfile.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain text as a document. Paragraphs stand apart by empty lines; where a text has none, each
 * line is one.
 */
public final class PlainDocument {
  private PlainDocument() {}

  public static Document read(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String[] pieces =
        text.strip().split(text.strip().matches("(?s).*\\R\\h*\\R.*") ? "\\R\\h*\\R\\s*" : "\\R");
    for (String piece : pieces) {
      String words = piece.strip().replaceAll("\\s+", " ");
      if (!words.isEmpty()) {
        paragraphs.add(new Paragraph(paragraphs.size() + 1, words, 0, null));
      }
    }
    return new Document(paragraphs, List.of());
  }
}
