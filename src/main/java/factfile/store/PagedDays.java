package factfile.store;

import factfile.model.base.DayTree;
import factfile.store.page.Cursor;
import factfile.store.page.SnapshotPages;

/** The tree of days, looked into where it stands. */
final class PagedDays extends DayTree {
  private static final int ENTRY = 4 * Integer.BYTES;

  private final Cursor in;
  private final long start;
  private final int size;

  PagedDays(SnapshotPages pages, long start, int size) {
    this.in = new Cursor(pages, start);
    this.start = start;
    this.size = size;
  }

  private int number(int entry, int which) {
    in.moveTo(start + (long) entry * ENTRY + (long) which * Integer.BYTES);
    return in.readInt();
  }

  @Override
  protected int size() {
    return size;
  }

  @Override
  protected int first(int entry) {
    return number(entry, 0);
  }

  @Override
  protected int last(int entry) {
    return number(entry, 1);
  }

  @Override
  protected int lastOfRun(int entry) {
    return number(entry, 2);
  }

  @Override
  protected int place(int entry) {
    return number(entry, 3);
  }
}
