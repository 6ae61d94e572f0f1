package factfile.model.edit;

import factfile.model.base.Ordinals;
import java.util.Arrays;

/** What an edit changes of the order of a timeline: for each range of it what stands there now. */
public final class MomentRanges {
  private int[] firsts = new int[4];
  private int[] ends = new int[4];

  /** Of each range, where the next one's entries begin. */
  private int[] entryEnds = new int[4];

  private int size;
  private int[] places = new int[4];
  private int[] moments = new int[4];
  private int entries;
  private Ordinals undated = Ordinals.NONE;

  /**
   * Begins the next range, before the edit; what is added stands there now.
   *
   * @param end the first index after it
   */
  public void begin(int first, int end) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      entryEnds = Arrays.copyOf(entryEnds, size * 2);
    }
    firsts[size] = first;
    ends[size] = end;
    entryEnds[size++] = entries;
  }

  /** Adds what stands in the range that was begun last. */
  public void add(int place, int moment) {
    if (entries == places.length) {
      places = Arrays.copyOf(places, entries * 2);
      moments = Arrays.copyOf(moments, entries * 2);
    }
    places[entries] = place;
    moments[entries++] = moment;
    entryEnds[size - 1] = entries;
  }

  /** The facts without a day, of those that the edit may have given another. */
  public void setUndated(Ordinals now) {
    undated = now;
  }

  public Ordinals undated() {
    return undated;
  }

  public int size() {
    return size;
  }

  public int first(int range) {
    return firsts[range];
  }

  public int end(int range) {
    return ends[range];
  }

  /** The first of its entries. */
  public int entry(int range) {
    return range == 0 ? 0 : entryEnds[range - 1];
  }

  /** The first after its entries. */
  public int entryEnd(int range) {
    return entryEnds[range];
  }

  public int place(int entry) {
    return places[entry];
  }

  public int moment(int entry) {
    return moments[entry];
  }
}
