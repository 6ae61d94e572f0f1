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
    int size = facts.size();
    long[] order = new long[size];
    int[] lasts = new int[size];
    Extent extent = new Extent(base);
    int place = 0;
    for (Fact fact : facts) {
      Days days = extent.visit(fact);
      order[place] = ((long) day(days.earliest(), BEFORE_ALL) << 32) | place;
      lasts[place++] = day(days.latest(), AFTER_ALL);
    }
    Arrays.sort(order);
    DayTable table = new DayTable(size);
    for (int i = 0; i < size; i++) {
      table.places[i] = (int) order[i];
      table.firsts[i] = (int) (order[i] >> 32);
      table.lasts[i] = lasts[table.places[i]];
    }
    table.fillRuns(0, size);
    return table;
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
