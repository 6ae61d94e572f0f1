package factfile.store;

import factfile.model.base.Ordinals;
import factfile.model.base.StandingOrder;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.Pages;

/** The order of a timeline, read where it stands. */
final class PagedMoments implements StandingOrder {
  private static final int ENTRY = 3 * Integer.BYTES;
  private static final int COUNTS = 2 * Integer.BYTES;

  /** With the number of a moment: whether it is ordered, and the last bit of its stand. */
  private static final int MARKS = 2;

  private static final int ORDERED = 2;
  private static final int STAND = 1;

  private final Cursor in;
  private final long start;
  private final int size;
  private final int undated;

  PagedMoments(Pages pages, long table) {
    this.in = new Cursor(pages, table);
    this.size = in.readInt();
    this.undated = in.readInt();
    this.start = table + COUNTS;
  }

  static void write(StandingOrder order, PageWriter out) {
    Ordinals undated = order.undated();
    out.writeInt(order.size());
    out.writeInt(undated.size());
    for (int i = 0; i < order.size(); i++) {
      out.writeInt(order.place(i));
      int stand = (int) (order.stand(i) & STAND);
      out.writeInt(order.moment(i) << MARKS | (order.isOrdered(i) ? ORDERED : 0) | stand);
      out.writeInt((int) (order.stand(i) >> STAND));
    }
    for (int i = 0; i < undated.size(); i++) {
      out.writeInt(undated.get(i));
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int place(int index) {
    return number((long) index * ENTRY);
  }

  @Override
  public int moment(int index) {
    return marked(index) >>> MARKS;
  }

  private int marked(int index) {
    return number((long) index * ENTRY + Integer.BYTES);
  }

  @Override
  public long stand(int index) {
    long day = number((long) index * ENTRY + 2 * Integer.BYTES);
    return day << STAND | (marked(index) & STAND);
  }

  @Override
  public boolean isOrdered(int index) {
    return (marked(index) & ORDERED) != 0;
  }

  private int number(long at) {
    in.moveTo(start + at);
    return in.readInt();
  }

  @Override
  public Ordinals undated() {
    int[] places = new int[undated];
    for (int i = 0; i < undated; i++) {
      places[i] = number((long) size * ENTRY + (long) i * Integer.BYTES);
    }
    return Ordinals.of(places);
  }
}
