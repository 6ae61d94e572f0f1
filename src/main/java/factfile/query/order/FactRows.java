package factfile.query.order;

import factfile.answer.NumberOrder;
import factfile.answer.Walked;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of facts, in the order of the files or in one of their own. Only numbers are kept of them:
 * where the fact stands, and which of the things that it tells is listed.
 *
 * @param <T> what a fact tells
 * @param <R> the row of it
 */
public abstract class FactRows<T, R> extends Walked<R> {
  private static final int SURE = 1;
  private static final int MARKS = 1;

  private final FactBase base;
  private int[] places = new int[16];

  /** Which of the things that the fact tells, with a mark in the last bit. */
  private int[] numbers = new int[16];

  private long[] keys = new long[16];
  private int size;

  /** The fact that was asked for last, as several rows may be of one. */
  private int place = -1;

  private Fact fact;
  private List<T> told = List.of();

  protected FactRows(FactBase base) {
    this.base = base;
  }

  /** All that a fact tells and that may be listed; the same each time. */
  protected abstract List<T> told(Fact one);

  /** Whether one of those is listed, surely or perhaps; asked in the order of the files. */
  protected abstract Truth listed(Fact one, T each);

  protected abstract R row(Fact one, T each, boolean sure);

  /** Hears of each fact before what it tells is listed. */
  protected void meet(Fact one) {
    // Most have nothing to say of facts that are not listed.
  }

  /** By what a row stands in {@link #byKey}, the least first. */
  protected long key(Fact one, T each) {
    return 0;
  }

  /** The rows of a fact alone, whether it is listed or not. */
  public List<R> rowsOf(Fact one) {
    List<R> rows = new ArrayList<>();
    for (T each : told(one)) {
      Truth listed = listed(one, each);
      if (listed != Truth.NO) {
        rows.add(row(one, each, listed == Truth.YES));
      }
    }
    return rows;
  }

  /** Lists what the facts at some places tell. */
  public void list(Ordinals facts) {
    for (int i = 0; i < facts.size(); i++) {
      Fact one = base.factAt(facts.get(i));
      if (one != null) {
        list(facts.get(i), one);
      }
    }
  }

  private void list(int at, Fact one) {
    meet(one);
    List<T> all = told(one);
    for (int number = 0; number < all.size(); number++) {
      Truth listed = listed(one, all.get(number));
      if (listed != Truth.NO) {
        int mark = listed == Truth.YES ? SURE : 0;
        add(at, number << MARKS | mark, key(one, all.get(number)));
      }
    }
  }

  private void add(int at, int number, long key) {
    if (size == places.length) {
      keys = Arrays.copyOf(keys, size * 2);
      places = Arrays.copyOf(places, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    keys[size] = key;
    places[size] = at;
    numbers[size++] = number;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  protected void expect(int[] indexes) {
    int[] expected = new int[indexes.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = places[indexes[i]];
    }
    base.expect(expected);
  }

  @Override
  public R get(int index) {
    if (places[index] != place) {
      place = places[index];
      fact = base.factAt(place);
      told = told(fact);
    }
    int number = numbers[index];
    return row(fact, told.get(number >> MARKS), (number & SURE) != 0);
  }

  /** In the order of their keys, equals in that of the files. */
  public Walked<R> byKey() {
    return picked(new ByKey().order());
  }

  private final class ByKey extends NumberOrder {
    int[] order() {
      return ordered(size);
    }

    @Override
    protected int compare(int one, int other) {
      return Long.compare(keys[one], keys[other]);
    }
  }
}
