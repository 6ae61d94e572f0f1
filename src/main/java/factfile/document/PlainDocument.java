package factfile.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A plain text as a document. Paragraphs stand apart by empty lines; where a text has none, each
 * line is one.
 */
public final class PlainDocument {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainDocument() {}

  public static Document read(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String stripped = text.strip();
    Pattern gap = EMPTY_LINE.matcher(stripped).find() ? EMPTY_LINE : LINE_END;
    for (String piece : gap.splitAsStream(stripped).toList()) {
      String words = BLANKS.matcher(piece.strip()).replaceAll(" ");
      if (!words.isEmpty()) {
        paragraphs.add(new Paragraph(paragraphs.size() + 1, words, 0, null));
      }
    }
    return new Document(paragraphs, List.of());
  }
}
