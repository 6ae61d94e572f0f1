package factfile.model.base;

import java.util.Arrays;
import java.util.List;

/**
 * Records by their place in a base, in ascending order and each once: facts first, then entities,
 * then sources, each in the order of the files.
 */
public final class Ordinals {
  public static final Ordinals NONE = range(0, 0);

  /** Null for a run of places. */
  private final int[] places;

  private final int first;
  private final int size;

  private Ordinals(int[] places, int first, int size) {
    this.places = places;
    this.first = first;
    this.size = size;
  }

  /**
   * All places of a run.
   *
   * @param end the first place after it, not below {@code first}
   */
  public static Ordinals range(int first, int end) {
    return new Ordinals(null, first, end - first);
  }

  /**
   * @param ascending each once; it is not copied, so nobody may change it any more
   */
  public static Ordinals of(int[] ascending) {
    return of(ascending, 0, ascending.length);
  }

  /** The same of so many of them. */
  static Ordinals of(int[] ascending, int first, int size) {
    return new Ordinals(ascending, first, size);
  }

  public int size() {
    return size;
  }

  /** The place at an index from 0 to {@code size - 1}. */
  public int get(int index) {
    return places == null ? first + index : places[first + index];
  }

  /** The index of a place; below 0 where it is not among them. */
  public int indexOf(int place) {
    int index = countBelow(place);
    return index < size && get(index) == place ? index : -1;
  }

  /** Those from a place on and before another. */
  public Ordinals within(int from, int end) {
    int low = countBelow(from);
    int high = countBelow(end);
    return high - low == size ? this : new Ordinals(places, first + low, high - low);
  }

  private int countBelow(int place) {
    if (places == null) {
      return Math.max(0, Math.min(size, place - first));
    }
    int at = Arrays.binarySearch(places, first, first + size, place);
    return (at < 0 ? -at - 1 : at) - first;
  }

  /** Those that are in both. */
  public Ordinals and(Ordinals other) {
    if (other.places == null) {
      return within(other.first, other.first + other.size);
    }
    if (places == null) {
      return other.within(first, first + size);
    }
    int[] both = new int[Math.min(size, other.size)];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      int mine = get(i);
      int theirs = other.get(j);
      if (mine == theirs) {
        both[count++] = mine;
      }
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return of(Arrays.copyOf(both, count));
  }

  /** Those that are in any of them. */
  public static Ordinals union(List<Ordinals> all) {
    if (all.size() == 1) {
      return all.get(0);
    }
    int size = 0;
    for (Ordinals each : all) {
      size += each.size;
    }
    int[] places = new int[size];
    int at = 0;
    for (Ordinals each : all) {
      for (int i = 0; i < each.size; i++) {
        places[at++] = each.get(i);
      }
    }
    return ofUnsorted(places);
  }

  /**
   * @param places in any order, also more than once; sorted in place
   */
  public static Ordinals ofUnsorted(int[] places) {
    Arrays.sort(places);
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        places[count++] = places[i];
      }
    }
    return of(Arrays.copyOf(places, count));
  }
}
