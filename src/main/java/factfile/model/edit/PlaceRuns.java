package factfile.model.edit;

import factfile.model.base.Ordinals;
import java.util.Arrays;

/**
 * Where the records of a base stand after an edit: in runs, each moved as a whole and none past
 * another. What is in no run is gone.
 */
public final class PlaceRuns {
  private int[] firsts = new int[4];
  private int[] ends = new int[4];
  private int[] targets = new int[4];
  private int[] lines = new int[4];
  private int size;

  /**
   * Adds the next run.
   *
   * @param first its first place before the edit
   * @param end the first place after it
   * @param target the place of the first one now
   * @param further how many lines further down its records stand in their file
   */
  public void add(int first, int end, int target, int further) {
    if (first == end) {
      return;
    }
    int last = size - 1;
    if (size > 0 && isNext(last, first, target) && lines[last] == further) {
      ends[last] = end;
      return;
    }
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      targets = Arrays.copyOf(targets, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
    }
    firsts[size] = first;
    ends[size] = end;
    targets[size] = target;
    lines[size++] = further;
  }

  private boolean isNext(int run, int first, int target) {
    return ends[run] == first && target(run) + first - first(run) == target;
  }

  public int size() {
    return size;
  }

  /** The first place of a run before the edit. */
  public int first(int run) {
    return firsts[run];
  }

  /** The first place after a run, before the edit. */
  public int end(int run) {
    return ends[run];
  }

  /** Where the first record of a run stands now. */
  public int target(int run) {
    return targets[run];
  }

  /** How many lines further down the records of a run stand. */
  public int further(int run) {
    return lines[run];
  }

  /** Where a record stands now; -1 where it is gone. */
  public int now(int before) {
    int run = run(firsts, before);
    return run >= 0 && before < ends[run] ? before - firsts[run] + targets[run] : -1;
  }

  /** Where a record stood before; -1 where it was not there. */
  public int before(int now) {
    int run = run(targets, now);
    boolean kept = run >= 0 && now - targets[run] < ends[run] - firsts[run];
    return kept ? now - targets[run] + firsts[run] : -1;
  }

  /** How many lines further down a record stands. */
  public int furtherAt(int before) {
    int run = run(firsts, before);
    return run < 0 ? 0 : lines[run];
  }

  /** The last run that begins no later; -1 for none. */
  private int run(int[] begins, int place) {
    int at = Arrays.binarySearch(begins, 0, size, place);
    return at < 0 ? -at - 2 : at;
  }

  /** Where those of the records stand now that are still there. */
  public Ordinals now(Ordinals before) {
    int[] now = new int[before.size()];
    int count = 0;
    int run = 0;
    for (int i = 0; i < now.length; i++) {
      int place = before.get(i);
      while (run < size && place >= ends[run]) {
        run++;
      }
      if (run < size && place >= firsts[run]) {
        now[count++] = place - firsts[run] + targets[run];
      }
    }
    return Ordinals.of(count == now.length ? now : Arrays.copyOf(now, count));
  }

  /**
   * Those that are gone.
   *
   * @param all how many records there were
   */
  public Ordinals gone(int all) {
    int[] gone = new int[16];
    int count = 0;
    int place = 0;
    for (int run = 0; run <= size; run++) {
      int next = run < size ? firsts[run] : all;
      for (; place < next; place++) {
        if (count == gone.length) {
          gone = Arrays.copyOf(gone, count * 2);
        }
        gone[count++] = place;
      }
      place = run < size ? ends[run] : place;
    }
    return Ordinals.of(Arrays.copyOf(gone, count));
  }
}
