package factfile.answer;

import factfile.model.Citation;
import java.util.List;

/** One row of an answer, twice: for programs and for people. Each is made when it is asked for. */
public abstract class Row {
  private final boolean certain;
  private Entry entry;

  /**
   * @param certain false where the row is marked {@code ?}
   */
  protected Row(boolean certain) {
    this.certain = certain;
  }

  /** A row that is made already. */
  public static Row of(List<Cell> cells, Entry entry, boolean certain) {
    return new Made(cells, entry, certain);
  }

  /** One for each column of the answer; made anew each time. */
  public abstract List<Cell> cells();

  /** What it rests on. */
  public abstract List<Citation> cites();

  protected abstract Entry makeEntry();

  public final Entry entry() {
    if (entry == null) {
      entry = makeEntry();
    }
    return entry;
  }

  public final boolean certain() {
    return certain;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Row row
        && certain == row.certain
        && cells().equals(row.cells())
        && entry().equals(row.entry());
  }

  @Override
  public final int hashCode() {
    return cells().hashCode();
  }

  @Override
  public final String toString() {
    return cells() + (certain ? "" : " ?");
  }

  private static final class Made extends Row {
    private final List<Cell> cells;
    private final Entry made;

    Made(List<Cell> cells, Entry made, boolean certain) {
      super(certain);
      this.cells = List.copyOf(cells);
      this.made = made;
    }

    @Override
    public List<Cell> cells() {
      return cells;
    }

    @Override
    public List<Citation> cites() {
      return made.cites();
    }

    @Override
    protected Entry makeEntry() {
      return made;
    }
  }
}
