package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.record.Fact;
import java.util.Arrays;
import java.util.List;

/** A {@link DayTree} in memory. */
public final class DayTable extends DayTree {
  private final int[] places;
  private final int[] firsts;
  private final int[] lasts;
  private final int[] lastsOfRuns;

  private DayTable(int size) {
    this.places = new int[size];
    this.firsts = new int[size];
    this.lasts = new int[size];
    this.lastsOfRuns = new int[size];
  }

  /** All facts of a base. */
  public static DayTable of(FactBase base) {
    List<Fact> facts = base.facts();
    Builder builder = new Builder(base, facts.size());
    for (Fact fact : facts) {
      builder.add(fact);
    }
    return builder.table();
  }

  /** Takes one fact after the other. */
  public static final class Builder {
    private final Extent extent;
    private final int first;
    private final long[] order;
    private final int[] lasts;
    private int size;

    /**
     * @param size how many facts the base has
     */
    public Builder(FactBase base, int size) {
      this(base, 0, size);
    }

    /**
     * Takes some of the facts of a base.
     *
     * @param first the place of the first
     */
    public Builder(FactBase base, int first, int size) {
      this.extent = new Extent(base);
      this.first = first;
      this.order = new long[size];
      this.lasts = new int[size];
    }

    /** The fact at the next place. */
    public void add(Fact fact) {
      Days days = extent.visit(fact);
      order[size] = ((long) day(days.earliest(), BEFORE_ALL) << 32) | (first + size);
      lasts[size++] = day(days.latest(), AFTER_ALL);
    }

    /** Those that another one took, at the places that come next. */
    public void addAll(Builder next) {
      System.arraycopy(next.order, 0, order, size, next.size);
      System.arraycopy(next.lasts, 0, lasts, size, next.size);
      size += next.size;
    }

    public DayTable table() {
      Arrays.sort(order);
      DayTable table = new DayTable(order.length);
      for (int i = 0; i < order.length; i++) {
        table.places[i] = (int) order[i];
        table.firsts[i] = (int) (order[i] >> 32);
        table.lasts[i] = lasts[table.places[i]];
      }
      table.fillRuns(0, order.length);
      return table;
    }
  }

  private int fillRuns(int low, int high) {
    if (low >= high) {
      return BEFORE_ALL;
    }
    int middle = (low + high) >>> 1;
    int last = Math.max(fillRuns(low, middle), fillRuns(middle + 1, high));
    lastsOfRuns[middle] = Math.max(last, lasts[middle]);
    return lastsOfRuns[middle];
  }

  @Override
  public int size() {
    return places.length;
  }

  @Override
  public int first(int entry) {
    return firsts[entry];
  }

  @Override
  public int last(int entry) {
    return lasts[entry];
  }

  @Override
  public int lastOfRun(int entry) {
    return lastsOfRuns[entry];
  }

  @Override
  public int place(int entry) {
    return places[entry];
  }
}
