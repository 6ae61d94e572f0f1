package factfile.answer;

import factfile.model.part.Citation;
import java.util.ArrayList;
import java.util.List;

/** A row of ready cells, for tests of what writes rows. */
public abstract class CellRow implements Row {
  private final boolean certain;

  protected CellRow(boolean certain) {
    this.certain = certain;
  }

  public static CellRow of(List<Cell> cells, Entry entry, boolean certain) {
    return new CellRow(certain) {
      @Override
      public List<Cell> cells() {
        return cells;
      }

      @Override
      public List<Citation> cites() {
        return entry.cites();
      }

      @Override
      protected Entry makeEntry() {
        return entry;
      }
    };
  }

  public static List<Column<CellRow>> columns(List<String> fields) {
    List<Column<CellRow>> columns = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      columns.add(new Positional(new Field(fields.get(i), CellType.TEXT_OR_NONE, null), i));
    }
    return columns;
  }

  private record Positional(Field field, int at) implements Column<CellRow> {
    @Override
    public Cell cell(CellRow row) {
      return row.cells().get(at);
    }
  }

  public abstract List<Cell> cells();

  protected abstract Entry makeEntry();

  @Override
  public final Entry entry() {
    return makeEntry();
  }

  @Override
  public final boolean certain() {
    return certain;
  }
}
