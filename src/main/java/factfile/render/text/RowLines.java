package factfile.render.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is made of each row, to be walked more than once: first to see how wide it is. It is held
 * where the rows are few, else made anew.
 */
abstract class RowLines<R, T> implements Iterable<T> {
  private static final int FEW = 4096;

  private final List<R> rows;
  private List<T> held;

  RowLines(List<R> rows) {
    this.rows = rows;
  }

  /** What a row makes; the same each time. */
  protected abstract T line(R row);

  @Override
  public final Iterator<T> iterator() {
    if (held == null && rows.size() <= FEW) {
      held = new ArrayList<>(rows.size());
      for (R row : rows) {
        held.add(line(row));
      }
    }
    return held == null ? new Made(rows.iterator()) : held.iterator();
  }

  private final class Made implements Iterator<T> {
    private final Iterator<R> walk;

    Made(Iterator<R> walk) {
      this.walk = walk;
    }

    @Override
    public boolean hasNext() {
      return walk.hasNext();
    }

    @Override
    public T next() {
      return line(walk.next());
    }
  }
}
