package factfile.query;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Fact;
import factfile.model.Truth;
import java.util.ArrayList;
import java.util.List;

/** What happened without a date: the facts that a timeline has no place for. */
public final class Undated {
  private static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(List.of("id", "title", "cite"));

  private Undated() {}

  public static Answer<CellRow> of(Inquiry inquiry) {
    Moments moments = new Moments(inquiry.base(), inquiry.clocks());
    List<CellRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts()) {
      boolean dateless = fact.kind().happens() && fact.accept(moments).isEmpty();
      Truth matches =
          dateless ? inquiry.filters().test(Subject.of(inquiry.base(), fact)) : Truth.NO;
      boolean certain = matches == Truth.YES;
      if (inquiry.filters().lists(matches, certain)) {
        rows.add(row(fact, certain));
      }
    }
    return inquiry.answer("Without a date", COLUMNS, rows, List.of());
  }

  private static CellRow row(Fact fact, boolean certain) {
    List<Cell> cells =
        List.of(Cell.text(fact.id()), Cell.text(fact.title()), new Cell.Cites(fact.cites()));
    List<Span> title = List.of(Span.plain(fact.title()));
    return CellRow.of(
        cells, new Entry(null, List.of(), "", title, List.of(), fact.id(), fact.cites()), certain);
  }
}
