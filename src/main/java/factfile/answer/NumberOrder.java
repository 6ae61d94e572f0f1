package factfile.answer;

/**
 * Puts the numbers from 0 in an order, equals staying as they are; no object is made for any of
 * them, however many there are.
 */
public abstract class NumberOrder {
  protected abstract int compare(int one, int other);

  /** The numbers below the size in their order. */
  protected final int[] ordered(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    int[] merged = new int[size];
    for (long width = 1; width < size; width *= 2) {
      for (long from = 0; from < size; from += 2 * width) {
        int middle = (int) Math.min(size, from + width);
        merge(order, (int) from, middle, (int) Math.min(size, from + 2 * width), merged);
      }
      int[] spare = order;
      order = merged;
      merged = spare;
    }
    return order;
  }

  /** Two runs that are in order, as one. */
  private void merge(int[] order, int from, int middle, int end, int[] merged) {
    if (middle == end || compare(order[middle - 1], order[middle]) <= 0) {
      System.arraycopy(order, from, merged, from, end - from);
      return;
    }
    int one = from;
    int other = middle;
    for (int i = from; i < end; i++) {
      boolean first = other == end || (one < middle && compare(order[one], order[other]) <= 0);
      merged[i] = first ? order[one++] : order[other++];
    }
  }
}
