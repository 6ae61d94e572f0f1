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

  private final Inquiry inquiry;
  private final Moments moments;

  Undated(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.moments = new Moments(inquiry.base(), inquiry.clocks());
  }

  public static Answer<UndatedRow> of(Inquiry inquiry) {
    Undated undated = new Undated(inquiry);
    List<UndatedRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts()) {
      rows.addAll(undated.rowsOf(fact));
    }
    return inquiry.answer("Without a date", COLUMNS, rows, List.of());
  }

  /** The row of a fact alone; none where it has a date. */
  List<UndatedRow> rowsOf(Fact fact) {
    boolean dateless = fact.kind().happens() && moments.visit(fact).isEmpty();
    Truth matches = dateless ? inquiry.filters().test(inquiry.subject(fact)) : Truth.NO;
    boolean certain = matches == Truth.YES;
    return inquiry.filters().lists(matches, certain)
        ? List.of(new UndatedRow(fact, certain))
        : List.of();
  }
}
