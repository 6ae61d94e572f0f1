package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.answer.Walked;
import factfile.query.due.DeadlineRow;
import factfile.query.history.LegHistoryColumn;
import factfile.query.history.LegHistoryRow;
import java.util.Arrays;
import java.util.List;

/** The due days that deadlines have had up to the asked day, a row each. */
public final class LegHistory extends Walked<LegHistoryRow> {
  public static final List<Column<LegHistoryRow>> COLUMNS = List.of(LegHistoryColumn.values());

  private final List<DeadlineRow> deadlines;

  /** Which deadline each row is of. */
  private int[] owners = new int[16];

  private int size;

  /** The one that was asked for last. */
  private int owner = -1;

  private DeadlineRow deadline;

  private LegHistory(List<DeadlineRow> deadlines) {
    this.deadlines = deadlines;
    int number = 0;
    for (DeadlineRow each : deadlines) {
      for (int leg = each.chain().legs().size(); leg > 0; leg--) {
        add(number);
      }
      number++;
    }
  }

  public static Answer<LegHistoryRow> of(Inquiry inquiry, Deadlines.Wanted wanted) {
    Answer<DeadlineRow> answer = Deadlines.of(inquiry, wanted);
    return new Answer<>(
        answer.title(), COLUMNS, new LegHistory(answer.rows()), answer.notices(), answer.sources());
  }

  private void add(int number) {
    if (size == owners.length) {
      owners = Arrays.copyOf(owners, size * 2);
    }
    owners[size++] = number;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  protected void expect(int[] indexes) {
    int[] expected = new int[indexes.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = owners[indexes[i]];
    }
    announce(deadlines, expected);
  }

  @Override
  public LegHistoryRow get(int index) {
    if (owners[index] != owner) {
      owner = owners[index];
      deadline = deadlines.get(owner);
    }
    int leg = 0;
    while (leg < index && owners[index - leg - 1] == owner) {
      leg++;
    }
    return new LegHistoryRow(deadline, leg);
  }
}
