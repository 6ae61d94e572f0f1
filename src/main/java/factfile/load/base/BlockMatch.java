package factfile.load.base;

import factfile.load.yaml.ItemLines;
import factfile.model.edit.FileBlocks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the items of a file that were there before, in the order in which they were: what stands
 * alike at both ends, then, of what is between, each that comes after the one found last.
 */
final class BlockMatch {
  private BlockMatch() {}

  /** For each item which of the known blocks it was; -1 for one that was not there. */
  static int[] of(ItemLines items, FileBlocks known) {
    int[] before = new int[items.size()];
    Arrays.fill(before, -1);
    if (known.isWhole()) {
      return before;
    }
    int most = Math.min(items.size(), known.size());
    int head = 0;
    while (head < most && items.print(head) == known.print(head)) {
      before[head] = head;
      head++;
    }
    int tail = 0;
    int shift = known.size() - items.size();
    while (tail < most - head && isSame(items, items.size() - 1 - tail, known, shift)) {
      tail++;
      before[items.size() - tail] = known.size() - tail;
    }
    matchBetween(items, head, items.size() - tail, known, known.size() - tail, before);
    return before;
  }

  private static boolean isSame(ItemLines items, int item, FileBlocks known, int shift) {
    return items.print(item) == known.print(item + shift);
  }

  private static void matchBetween(
      ItemLines items, int from, int to, FileBlocks known, int end, int[] before) {
    Map<Long, Integer> there = new HashMap<>();
    for (int block = from; block < end; block++) {
      there.put(known.print(block), block);
    }
    int last = from - 1;
    for (int item = from; item < to; item++) {
      Integer block = there.get(items.print(item));
      if (block != null && block > last) {
        before[item] = block;
        last = block;
      }
    }
  }
}
