package factfile.markdown;

import java.util.Arrays;

/** Where each character of a passage stands in its file. */
public final class Places {
  private int[] places = new int[64];
  private int size;
  private int end;

  /** A passage whose characters stand one after the other. */
  public static Places from(int start, int length) {
    Places places = new Places();
    for (int i = 0; i < length; i++) {
      places.add(start + i, 1);
    }
    return places;
  }

  void add(int place, int width) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
    end = place + width;
  }

  int size() {
    return size;
  }

  /** The place of a character, or the end of the last. */
  int at(int index) {
    return index < size ? places[index] : end;
  }
}
