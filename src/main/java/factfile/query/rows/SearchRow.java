package factfile.query.rows;

import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.record.Item;
import factfile.model.record.Statement;
import factfile.query.words.DateWords;
import factfile.query.words.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * Something found.
 *
 * @param date null where it has none
 * @param match the text that fits best
 * @param score how well it fits
 */
public record SearchRow(
    FactBase base,
    Item item,
    FactDate date,
    String match,
    int score,
    List<Citation> cites,
    boolean certain)
    implements Row, Comparable<SearchRow> {
  /** The best first. */
  @Override
  public int compareTo(SearchRow other) {
    return Integer.compare(other.score, score);
  }

  /** What it is called; of what was said, by whom and how. */
  String title() {
    return item instanceof Statement statement ? Speech.prose(base, statement) : item.title();
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    if (date != null) {
      details.add(Detail.of("date", DateWords.of(date)));
    }
    if (!match.equals(item.title()) && !match.equals(item.id())) {
      details.add(Detail.of("match", match));
    }
    return new Entry(
        null,
        List.of(Span.dim(item.kindWord())),
        "",
        List.of(Span.plain(title())),
        details,
        item.id(),
        cites);
  }
}
