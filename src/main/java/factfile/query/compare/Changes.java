package factfile.query.compare;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.query.answers.Inquiry;
import java.util.List;

/** What one base tells under other clocks, or another base, than before. */
public final class Changes {
  public static final List<Column<ChangeRow>> COLUMNS = List.of(ChangeColumn.values());

  private Changes() {}

  /**
   * What differs of the records that the filters pick in either.
   *
   * @param notices what is to be said of it
   */
  public static Answer<ChangeRow> between(Inquiry before, Inquiry after, List<String> notices) {
    return after.answer("Changes", COLUMNS, new ChangeRows(before, after), notices);
  }
}
