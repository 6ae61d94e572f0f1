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
import factfile.query.words.MarkedWords;
import factfile.query.words.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * Something found.
 *
 * @param date null where it has none
 * @param match the text that fits best
 * @param wanted the words that were looked for, folded
 */
public record SearchRow(
    FactBase base,
    Item item,
    FactDate date,
    String match,
    List<String> wanted,
    List<Citation> cites,
    boolean certain)
    implements Row {
  /** What it is called; of what was said, by whom and how. */
  String title() {
    return item instanceof Statement statement ? Speech.prose(base, statement) : item.title();
  }

  private List<Span> marked(String text) {
    return MarkedWords.of(text, wanted);
  }

  @Override
  public Entry entry() {
    List<Detail> details = new ArrayList<>();
    List<Span> headline = new ArrayList<>(marked(title()));
    boolean seen = headline.size() > 1 || match.equals(item.title()) || match.equals(item.id());
    if (date != null) {
      headline.add(Span.plain(", " + DateWords.of(date)));
    }
    if (!seen) {
      details.add(new Detail("in", marked(match)));
    }
    return new Entry(
        null, List.of(Span.dim(item.kindWord())), "", headline, details, item.id(), cites);
  }
}
