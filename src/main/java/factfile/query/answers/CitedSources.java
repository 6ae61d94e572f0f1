package factfile.query.answers;

import factfile.answer.Row;
import factfile.answer.Walked;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import java.util.List;

/** The sources of rows that are walked: looked for when somebody asks, as few do. */
final class CitedSources extends Walked<Source> {
  private final FactBase base;
  private final List<? extends Row> rows;
  private List<Source> found;

  CitedSources(FactBase base, List<? extends Row> rows) {
    this.base = base;
    this.rows = rows;
  }

  private List<Source> found() {
    if (found == null) {
      found = Inquiry.cited(base, rows);
    }
    return found;
  }

  @Override
  protected void expect(int[] indexes) {
    // They are held once they are found.
  }

  @Override
  public Source get(int index) {
    return found().get(index);
  }

  @Override
  public int size() {
    return found().size();
  }
}
