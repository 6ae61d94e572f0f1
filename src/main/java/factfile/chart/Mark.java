package factfile.chart;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import java.util.List;

/**
 * One row of an answer as it is drawn, with the words that stand beside it.
 *
 * @param row what it draws
 * @param entry the same as a person reads it
 * @param lead its day or its number; with a question mark where the row is not certain
 * @param details what else there is to say, a line each
 * @param strokes later ones lie over earlier ones; none where it is told in words alone
 */
public record Mark(
    Row row,
    Entry entry,
    List<Span> lead,
    List<Span> wording,
    List<Detail> details,
    List<Stroke> strokes) {
  public Mark {
    lead = List.copyOf(lead);
    wording = List.copyOf(wording);
    details = List.copyOf(details);
    strokes = List.copyOf(strokes);
  }

  /** A lead that is no surer than its row. */
  static List<Span> lead(String words, boolean certain) {
    return certain || words.endsWith("?")
        ? List.of(Span.strong(words))
        : List.of(Span.strong(words), Span.unsure(" ?"));
  }
}
