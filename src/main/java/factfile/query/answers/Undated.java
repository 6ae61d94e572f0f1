package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.query.rows.UndatedColumn;
import factfile.query.rows.UndatedRow;
import factfile.query.state.Moments;
import java.util.ArrayList;
import java.util.List;

/** What happened without a date: the facts that a timeline has no place for. */
public final class Undated {
  private static final List<Column<UndatedRow>> COLUMNS = List.of(UndatedColumn.values());

  private Undated() {}

  public static Answer<UndatedRow> of(Inquiry inquiry) {
    Moments moments = new Moments(inquiry.base(), inquiry.clocks());
    List<UndatedRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts()) {
      boolean dateless = fact.kind().happens() && moments.visit(fact).isEmpty();
      Truth matches = dateless ? inquiry.filters().test(inquiry.subject(fact)) : Truth.NO;
      boolean certain = matches == Truth.YES;
      if (inquiry.filters().lists(matches, certain)) {
        rows.add(new UndatedRow(fact, certain));
      }
    }
    return inquiry.answer("Without a date", COLUMNS, rows, List.of());
  }
}
