package factfile.query;

import factfile.model.Citation;
import java.util.List;

/**
 * One record told in a sentence, without its final stop.
 *
 * @param id of the record
 * @param parts the sentence
 * @param cites what it rests on
 */
public record Snippet(String id, List<Part> parts, List<Citation> cites) {
  public Snippet {
    parts = List.copyOf(parts);
    cites = List.copyOf(cites);
  }

  /**
   * Some words of the sentence.
   *
   * @param field the field whose value they are, "" for the main one of the record's kind; null for
   *     plain words
   * @param canonical the value as markers write it; null for plain words
   */
  public record Part(String text, String field, String canonical) {
    static Part plain(String text) {
      return new Part(text, null, null);
    }

    public boolean isValue() {
      return canonical != null;
    }
  }

  /** The whole sentence. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.text());
    }
    return text.toString();
  }
}
