package factfile.markdown;

import java.util.Arrays;

/**
 * Where each character of a passage stands in its file. Most have a place of their own; those of an
 * escape or an entity share the whole of it.
 */
public final class Places {
  private int[] starts;
  private int[] ends;
  private final int first;
  private int size;

  Places() {
    this(new int[64], new int[64], 0, 0);
  }

  private Places(int[] starts, int[] ends, int first, int size) {
    this.starts = starts;
    this.ends = ends;
    this.first = first;
    this.size = size;
  }

  /** A passage whose characters stand one after the other. */
  public static Places from(int start, int length) {
    Places places = new Places();
    for (int i = 0; i < length; i++) {
      places.add(start + i, 1);
    }
    return places;
  }

  /** Those of a stretch of the passage, to which none is added any more. */
  Places part(int from, int to) {
    return new Places(starts, ends, first + from, to - from);
  }

  void add(int start, int width) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = start + width;
  }

  int size() {
    return size;
  }

  /** Where a character begins; the end of the last for one beyond it, 0 where there is none. */
  int start(int index) {
    return index < size ? starts[first + index] : size == 0 ? 0 : ends[first + size - 1];
  }

  /** The place after a character. */
  int end(int index) {
    return ends[first + index];
  }
}
