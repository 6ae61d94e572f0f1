package factfile.answer;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A list that may be too long to hold: each member is made when it is asked for, and anew each
 * time.
 */
public abstract class Walked<T> extends AbstractList<T> {
  /** As many facts are held as they are written at a time. */
  private static final int STRETCH = 1 << 17;

  /** Fewer are made as quickly one by one. */
  private static final int FEW = 1 << 10;

  /** How many are announced together to {@link #expect} while all are walked. */
  protected int stretch() {
    return STRETCH;
  }

  /** Hears which members are asked for next, to make ready for them. */
  protected abstract void expect(int[] indexes);

  /** Announces to another list, where it is walked too, what is asked of it next. */
  protected static void announce(List<?> list, int[] indexes) {
    if (list instanceof Walked<?> walked) {
      walked.expect(indexes);
    }
  }

  /** The list as an answer may keep it: as it is where it is walked, else a copy. */
  static <T> List<T> kept(List<T> list) {
    return list instanceof Walked<T> ? list : List.copyOf(list);
  }

  /** The same members in that order, or some of them. */
  public Walked<T> picked(int[] order) {
    return new Picked<>(this, order.length, order, false);
  }

  /** The last first. */
  public Walked<T> backwards() {
    return new Picked<>(this, size(), null, true);
  }

  /** No more than so many from the beginning. */
  public Walked<T> first(int most) {
    return most >= size() ? this : new Picked<>(this, most, null, false);
  }

  @Override
  public Iterator<T> iterator() {
    return new Walk();
  }

  private final class Walk implements Iterator<T> {
    private final int size = size();
    private int next;
    private int expected;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public T next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      if (next == expected) {
        int from = next;
        expected = Math.min(size, next + stretch());
        if (expected - from > FEW) {
          int[] indexes = new int[expected - from];
          for (int i = 0; i < indexes.length; i++) {
            indexes[i] = from + i;
          }
          expect(indexes);
        }
      }
      return get(next++);
    }
  }

  private static final class Picked<T> extends Walked<T> {
    private final Walked<T> whole;
    private final int size;
    private final int[] order;
    private final boolean backwards;

    /**
     * @param order of the members; null for their own
     */
    Picked(Walked<T> whole, int size, int[] order, boolean backwards) {
      this.whole = whole;
      this.size = size;
      this.order = order;
      this.backwards = backwards;
    }

    @Override
    protected int stretch() {
      return whole.stretch();
    }

    private int of(int index) {
      int at = backwards ? size - 1 - index : index;
      return order == null ? at : order[at];
    }

    @Override
    protected void expect(int[] indexes) {
      int[] ofWhole = new int[indexes.length];
      for (int i = 0; i < indexes.length; i++) {
        ofWhole[i] = of(indexes[i]);
      }
      whole.expect(ofWhole);
    }

    @Override
    public T get(int index) {
      if (index < 0 || index >= size) {
        throw new IndexOutOfBoundsException(index);
      }
      return whole.get(of(index));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
