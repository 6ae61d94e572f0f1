package factfile.prose.docket;

import java.util.Arrays;

/** Numbers of records, in the order in which they were added. */
final class NumberList {
  private static final int FIRST_ROOM = 4;

  private int[] numbers = new int[FIRST_ROOM];
  private int size;

  /** Adds a number, unless it was the last one added. */
  void add(int number) {
    if (size > 0 && numbers[size - 1] == number) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return numbers[at];
  }

  void clear() {
    size = 0;
  }

  /** The same, from the least to the greatest. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(numbers, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
