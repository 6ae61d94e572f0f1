package factfile.query.rows;

import factfile.answer.Entry;
import factfile.answer.Row;
import factfile.answer.Span;
import factfile.model.part.Citation;
import factfile.model.record.Fact;
import java.util.List;

/** A fact that has no place in a timeline. */
public record UndatedRow(Fact fact, boolean certain) implements Row {
  @Override
  public List<Citation> cites() {
    return fact.cites();
  }

  @Override
  public Entry entry() {
    return new Entry(
        null, List.of(), "", List.of(Span.plain(fact.title())), List.of(), fact.id(), cites());
  }
}
