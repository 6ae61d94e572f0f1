package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.query.due.DeadlineRow;
import factfile.query.history.LegHistoryColumn;
import factfile.query.history.LegHistoryRow;
import java.util.ArrayList;
import java.util.List;

/** The due days that deadlines have had up to the asked day, a row each. */
public final class LegHistory {
  public static final List<Column<LegHistoryRow>> COLUMNS = List.of(LegHistoryColumn.values());

  private LegHistory() {}

  public static Answer<LegHistoryRow> of(Inquiry inquiry, Deadlines.Wanted wanted) {
    Answer<DeadlineRow> deadlines = Deadlines.of(inquiry, wanted);
    List<LegHistoryRow> rows = new ArrayList<>();
    for (DeadlineRow deadline : deadlines.rows()) {
      for (int i = 0; i < deadline.chain().legs().size(); i++) {
        rows.add(new LegHistoryRow(deadline, i));
      }
    }
    return new Answer<>(deadlines.title(), COLUMNS, rows, deadlines.notices(), deadlines.sources());
  }
}
