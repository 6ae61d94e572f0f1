package factfile.document;

import java.util.List;

/**
 * A text that records are drawn from.
 *
 * @param paragraphs in their order, numbered from 1
 * @param headings where its parts begin
 */
public record Document(List<Paragraph> paragraphs, List<Heading> headings) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
    headings = List.copyOf(headings);
  }

  /** The whole of it. */
  public List<Stretch> whole() {
    return paragraphs.stream().map(Paragraph::whole).toList();
  }
}
