package factfile.store.merge;

import java.util.Arrays;
import java.util.List;

/** The keys of several runs in order, each once, with the numbers that all runs have for it. */
public final class MergedKeys {
  /**
   * A heap by key, then by number of the run. Not a {@link java.util.PriorityQueue}, in which a run
   * that goes on has to be taken out and put in anew: most go on to the key that comes next.
   */
  private final KeyRun[] runs;

  private int left;
  private String key;
  private int[] numbers = new int[16];
  private int size;

  public MergedKeys(List<KeyRun> all) {
    this.runs = new KeyRun[all.size()];
    for (KeyRun run : all) {
      if (run.next()) {
        runs[left++] = run;
      }
    }
    for (int at = left / 2 - 1; at >= 0; at--) {
      sink(at);
    }
  }

  /** Puts a run in order that may come behind those below it. */
  private void sink(int from) {
    KeyRun run = runs[from];
    int at = from;
    int next = firstBelow(at);
    while (next >= 0 && runs[next].comesBefore(run)) {
      runs[at] = runs[next];
      at = next;
      next = firstBelow(at);
    }
    runs[at] = run;
  }

  private int firstBelow(int at) {
    int one = 2 * at + 1;
    int other = one + 1;
    if (other < left && runs[other].comesBefore(runs[one])) {
      return other;
    }
    return one < left ? one : -1;
  }

  /** Goes on to the next key; false at the end. */
  public boolean next() {
    if (left == 0) {
      return false;
    }
    key = runs[0].key();
    size = 0;
    do {
      addNumbers(runs[0]);
      if (!runs[0].next()) {
        runs[0] = runs[--left];
      }
      sink(0);
    } while (left > 0 && runs[0].key().equals(key));
    return true;
  }

  private void addNumbers(KeyRun run) {
    int more = run.size();
    if (size + more > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(numbers.length * 2, size + more));
    }
    for (int i = 0; i < more; i++) {
      numbers[size++] = run.readNumber();
    }
  }

  public String key() {
    return key;
  }

  /** How many numbers the key has. */
  public int size() {
    return size;
  }

  public int number(int index) {
    return numbers[index];
  }
}
