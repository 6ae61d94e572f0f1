package factfile.store.merge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The keys of several runs in order, each once, with the numbers that all runs have for it. */
public final class MergedKeys {
  private final PriorityQueue<KeyRun> runs;
  private String key;
  private int[] numbers = new int[16];
  private int size;

  public MergedKeys(List<KeyRun> all) {
    this.runs = new PriorityQueue<>(Math.max(1, all.size()), new ByKey());
    for (KeyRun run : all) {
      add(run);
    }
  }

  private static final class ByKey implements Comparator<KeyRun> {
    @Override
    public int compare(KeyRun one, KeyRun other) {
      int byKey = one.key().compareTo(other.key());
      return byKey == 0 ? Integer.compare(one.number(), other.number()) : byKey;
    }
  }

  private void add(KeyRun run) {
    if (run.next()) {
      runs.add(run);
    }
  }

  /** Goes on to the next key; false at the end. */
  public boolean next() {
    if (runs.isEmpty()) {
      return false;
    }
    key = runs.peek().key();
    size = 0;
    while (!runs.isEmpty() && runs.peek().key().equals(key)) {
      KeyRun run = runs.poll();
      int[] more = run.numbers();
      if (size + more.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(numbers.length * 2, size + more.length));
      }
      System.arraycopy(more, 0, numbers, size, more.length);
      size += more.length;
      add(run);
    }
    return true;
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
