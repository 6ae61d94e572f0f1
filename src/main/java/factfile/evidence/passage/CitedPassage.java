package factfile.evidence.passage;

import factfile.model.part.Citation;
import factfile.model.record.Source;
import factfile.prose.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands where a citation points.
 *
 * @param headline the title of the document, which says whose it is
 * @param sentences of the passage; none where the document has no such place
 * @param before the sentences of the paragraphs just before it, the nearest last: whom a pronoun
 *     may mean
 * @param written the day of the document, or null
 */
public record CitedPassage(
    Citation cite,
    Source source,
    List<Sentence> headline,
    List<CitedSentence> sentences,
    List<Sentence> before,
    LocalDate written) {
  public CitedPassage {
    headline = List.copyOf(headline);
    sentences = List.copyOf(sentences);
    before = List.copyOf(before);
  }

  /** Whether the whole document is cited, and no place in it. */
  public boolean isWhole() {
    return cite.at() == null;
  }

  /** Where a sentence of it stands, as citations have it. */
  public String at(CitedSentence sentence) {
    return isWhole() || !cite.at().startsWith("p") ? "p" + sentence.paragraph() : cite.at();
  }

  /** Whether something of a paragraph is cited. */
  public boolean has(int paragraph) {
    for (CitedSentence each : sentences) {
      if (each.paragraph() == paragraph) {
        return true;
      }
    }
    return false;
  }

  /** All of it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (CitedSentence each : sentences) {
      text.append(text.isEmpty() ? "" : " ").append(each.sentence().text());
    }
    return text.toString();
  }
}
