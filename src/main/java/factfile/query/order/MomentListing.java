package factfile.query.order;

import factfile.model.base.DayTree;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.base.StandingOrder;
import factfile.model.record.Fact;
import factfile.query.state.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of a timeline, as numbers: a fact stands at the latest day its date allows, an interval
 * at its start. Ties: uncertain before fixed, then before and after, then the order in the files.
 *
 * <p>Where two facts stand does not depend on what else is listed, so that a filter moves nothing.
 */
public final class MomentListing implements StandingOrder {
  /** Where the bits of a day and of what is fixed to it begin; below stands the number in files. */
  private static final int STAND = 31;

  private static final int SURE = 1;
  private static final int ORDERED = 2;
  private static final int MARKS = 2;

  private final TieOrder ties;
  private int[] places = new int[16];

  /** The number of each moment, with its marks in the last bits. */
  private int[] moments = new int[16];

  /** By the order in the files until {@link #sort}. */
  private long[] order = new long[16];

  private int size;
  private int[] undated = new int[4];
  private int undatedSize;

  /** The days that are too far away for a number, or none. */
  private final Map<Integer, LocalDate> far = new HashMap<>();

  public MomentListing(FactBase base) {
    this.ties = new TieOrder(base);
  }

  /** All that a base tells, whatever day it is. */
  public static MomentListing of(FactBase base) {
    FactMoments moments = FactMoments.ofAllTime(base);
    MomentListing listing = new MomentListing(base);
    for (int place = 0; place < base.factPlaces(); place++) {
      listing.add(place, base.factAt(place), moments);
    }
    listing.sort();
    return listing;
  }

  /** Adds all that a fact tells; facts come in the order of the files. */
  public void add(int place, Fact fact, FactMoments moments) {
    List<Moment> told = moments.of(fact);
    if (told.isEmpty() && fact.kind().happens()) {
      addUndated(place);
    }
    for (int i = 0; i < told.size(); i++) {
      add(place, i, told.get(i), true);
    }
  }

  /**
   * Adds what a fact tells; facts come in the order of the files.
   *
   * @param sure whether it is surely picked
   */
  public void add(int place, int number, Moment moment, boolean sure) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      moments = Arrays.copyOf(moments, size * 2);
      order = Arrays.copyOf(order, size * 2);
    }
    long stand = stand(moment);
    if (isFar(stand)) {
      far.put(size, moment.day());
    }
    boolean ordered = ties.isOrdered(moment);
    places[size] = place;
    moments[size] = number << MARKS | (ordered ? ORDERED : 0) | (sure ? SURE : 0);
    order[size] = stand << STAND | size;
    size++;
  }

  /** Adds all that another one was given, which comes behind in the order of the files. */
  public void addAll(MomentListing next) {
    int before = size;
    size += next.size;
    places = Arrays.copyOf(places, Math.max(places.length, size));
    moments = Arrays.copyOf(moments, Math.max(moments.length, size));
    order = Arrays.copyOf(order, Math.max(order.length, size));
    System.arraycopy(next.places, 0, places, before, next.size);
    System.arraycopy(next.moments, 0, moments, before, next.size);
    for (int i = 0; i < next.size; i++) {
      order[before + i] = next.order[i] + before;
    }
    for (Map.Entry<Integer, LocalDate> each : next.far.entrySet()) {
      far.put(before + each.getKey(), each.getValue());
    }
    for (int i = 0; i < next.undatedSize; i++) {
      addUndated(next.undated[i]);
    }
  }

  /** See {@link StandingOrder#stand}: its day, and whether it is fixed to that. */
  static long stand(Moment moment) {
    long day = DayTree.day(moment.day(), DayTree.AFTER_ALL);
    return day << 1 | (moment.date().start().isSingleDay() ? 1 : 0);
  }

  /** Whether its day is too far away for a number. */
  static boolean isFar(long stand) {
    return stand >> 1 == DayTree.AFTER_ALL || stand >> 1 == DayTree.BEFORE_ALL;
  }

  /** Adds one that happened on no day that is known. */
  public void addUndated(int place) {
    if (undatedSize == undated.length) {
      undated = Arrays.copyOf(undated, undatedSize * 2);
    }
    undated[undatedSize++] = place;
  }

  /** Puts what was added in order. */
  public void sort() {
    Arrays.sort(order, 0, size);
    sortFar();
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || !ties(order[from], order[to])) {
        sortTied(from, to);
        from = to;
      }
    }
  }

  /** Days too far for a number are compared as they are. */
  private void sortFar() {
    if (far.isEmpty()) {
      return;
    }
    Long[] boxed = new Long[size];
    for (int i = 0; i < size; i++) {
      boxed[i] = order[i];
    }
    Arrays.sort(boxed, new ByFarDay());
    for (int i = 0; i < size; i++) {
      order[i] = boxed[i];
    }
  }

  private final class ByFarDay implements Comparator<Long> {
    @Override
    public int compare(Long one, Long other) {
      LocalDate day = far.get(inFiles(one));
      LocalDate otherDay = far.get(inFiles(other));
      boolean bothFar = day != null && otherDay != null;
      int byDay = bothFar ? day.compareTo(otherDay) : 0;
      return byDay == 0 ? Long.compare(one, other) : byDay;
    }
  }

  private static int inFiles(long entry) {
    return (int) (entry & Integer.MAX_VALUE);
  }

  private boolean ties(long one, long other) {
    if (one >> STAND != other >> STAND) {
      return false;
    }
    LocalDate day = far.get(inFiles(one));
    return day == null || day.equals(far.get(inFiles(other)));
  }

  private void sortTied(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      any |= (moments[inFiles(order[i])] & ORDERED) != 0;
    }
    if (any && to - from > 1) {
      int[] tied = new int[to - from];
      for (int i = from; i < to; i++) {
        tied[i - from] = inFiles(order[i]);
      }
      long stand = order[from] >> STAND << STAND;
      int at = from;
      for (int each : ties.sorted(tied, places)) {
        order[at++] = stand | each;
      }
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int place(int index) {
    return places[inFiles(order[index])];
  }

  @Override
  public int moment(int index) {
    return moments[inFiles(order[index])] >>> MARKS;
  }

  @Override
  public long stand(int index) {
    return order[index] >> STAND;
  }

  @Override
  public boolean isOrdered(int index) {
    return (moments[inFiles(order[index])] & ORDERED) != 0;
  }

  /** Whether it is surely picked. */
  boolean isSure(int index) {
    return (moments[inFiles(order[index])] & SURE) != 0;
  }

  @Override
  public Ordinals undated() {
    return Ordinals.of(Arrays.copyOf(undated, undatedSize));
  }
}
