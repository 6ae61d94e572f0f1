package factfile.answer;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Orders cells of one column: numbers by size, dates by their first day and then their last, texts
 * by their letters, lists by their first. What is absent comes last.
 *
 * <p>Of a cell no more is kept than bytes that stand in the order of the cells, so that those of a
 * million rows can be sorted.
 */
public final class SortKeys extends NumberOrder {
  private final boolean descending;
  private final KeyBytes bytes = new KeyBytes();

  /**
   * @param descending the last first; what is absent stays at the end
   */
  public SortKeys(boolean descending) {
    this.descending = descending;
  }

  public void add(Cell cell) {
    cell.accept(new Writer(bytes));
    bytes.endKey();
  }

  /** The numbers of the cells in the order of these; equals as they were added. */
  public int[] order() {
    return ordered(bytes.size());
  }

  @Override
  protected int compare(int one, int other) {
    byte[] mine = bytes.page(one);
    byte[] others = bytes.page(other);
    int start = bytes.start(one);
    int otherStart = bytes.start(other);
    int end = start + bytes.length(one);
    int otherEnd = otherStart + bytes.length(other);
    boolean down = descending && mine[start] == others[otherStart];
    return down
        ? Arrays.compareUnsigned(others, otherStart, otherEnd, mine, start, end)
        : Arrays.compareUnsigned(mine, start, end, others, otherStart, otherEnd);
  }

  /** Writes what a cell is ordered by: first whether it is absent. */
  private record Writer(KeyBytes bytes) implements Cell.Visitor<Void> {
    private static final int THERE = 0;
    private static final int ABSENT = 1;

    @Override
    public Void none() {
      bytes.add(ABSENT);
      return null;
    }

    /** All have the same parts, so that cells of several types can be ordered. */
    private Void key(BigDecimal number, BigDecimal second, String text) {
      bytes.add(THERE);
      bytes.add(number);
      bytes.add(second);
      bytes.add(text);
      return null;
    }

    @Override
    public Void text(String text) {
      return key(BigDecimal.ZERO, BigDecimal.ZERO, text);
    }

    @Override
    public Void texts(List<String> texts) {
      return texts.isEmpty() ? none() : text(String.join("; ", texts));
    }

    @Override
    public Void ref(Cell.Ref ref) {
      return text(ref.name());
    }

    @Override
    public Void refs(List<Cell.Ref> refs) {
      List<String> names = new ArrayList<>();
      for (Cell.Ref ref : refs) {
        names.add(ref.name());
      }
      return texts(names);
    }

    @Override
    public Void date(FactDate date) {
      LocalDate first = date.earliest() == null ? LocalDate.MIN : date.earliest();
      LocalDate last = date.latest() == null ? LocalDate.MAX : date.latest();
      return key(epochDay(first), epochDay(last), "");
    }

    private static BigDecimal epochDay(LocalDate day) {
      return BigDecimal.valueOf(day.toEpochDay());
    }

    @Override
    public Void day(LocalDate day) {
      return number(epochDay(day));
    }

    @Override
    public Void number(BigDecimal value) {
      return key(value, BigDecimal.ZERO, "");
    }

    @Override
    public Void flag(boolean flag) {
      return number(flag ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    @Override
    public Void cites(List<Citation> cites) {
      return cites.isEmpty() ? none() : text(cites.get(0).text());
    }

    @Override
    public Void records(Cell.Records records) {
      return records.records().isEmpty() ? none() : text(records.line());
    }

    /** By its first field. */
    @Override
    public Void single(Cell.SubRecord record) {
      return record.fields().values().iterator().next().accept(this);
    }

    @Override
    public Void tree(Map<String, Object> tree) {
      return text(tree.toString());
    }
  }
}
