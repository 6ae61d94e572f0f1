package factfile.model.base;

import factfile.model.date.Days;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Facts by the days on which they can lie: an interval tree without pointers. Entries are sorted by
 * their first day; the middle of each run of entries is its root and knows the last day of all in
 * the run. Days are counted from 1970-01-01.
 */
public abstract class DayTree {
  /** How many entries there are. */
  protected abstract int size();

  /** The first day of an entry; {@link #BEFORE_ALL} where it is open. */
  protected abstract int first(int entry);

  /** The last day of an entry; {@link #AFTER_ALL} where it is open. */
  protected abstract int last(int entry);

  /** The latest last day of the run that has this entry for its root. */
  protected abstract int lastOfRun(int entry);

  /** The place of the fact. */
  protected abstract int place(int entry);

  public static final int BEFORE_ALL = Integer.MIN_VALUE;
  public static final int AFTER_ALL = Integer.MAX_VALUE;

  /** Facts that can lie on a day of the range. */
  public final Ordinals in(Days range) {
    Search search = new Search(day(range.earliest(), BEFORE_ALL), day(range.latest(), AFTER_ALL));
    search.run(0, size());
    return Ordinals.ofUnsorted(Arrays.copyOf(search.found, search.count));
  }

  /** A day as a number that fits; those out of reach count as open. */
  public static int day(LocalDate day, int open) {
    if (day == null) {
      return open;
    }
    long number = day.toEpochDay();
    return number <= BEFORE_ALL ? BEFORE_ALL : number >= AFTER_ALL ? AFTER_ALL : (int) number;
  }

  private final class Search {
    private final int from;
    private final int to;
    private int[] found = new int[16];
    private int count;

    Search(int from, int to) {
      this.from = from;
      this.to = to;
    }

    void run(int low, int high) {
      if (low >= high) {
        return;
      }
      int middle = (low + high) >>> 1;
      if (lastOfRun(middle) < from) {
        return;
      }
      run(low, middle);
      if (first(middle) <= to) {
        if (last(middle) >= from) {
          add(place(middle));
        }
        run(middle + 1, high);
      }
    }

    private void add(int place) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = place;
    }
  }
}
