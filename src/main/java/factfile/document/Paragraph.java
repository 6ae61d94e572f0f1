package factfile.document;

/**
 * A paragraph of a document.
 *
 * @param number from 1; headings are not counted
 * @param text its words on one line, without markup
 * @param page the page it begins on, from 1; 0 where the document has none
 * @param time when it is said, {@code HH:MM:SS} from the beginning; null where nobody speaks
 */
public record Paragraph(int number, String text, int page, String time) {
  /** All of it. */
  public Stretch whole() {
    return new Stretch(number, 0, text);
  }
}
