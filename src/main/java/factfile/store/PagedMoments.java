package factfile.store;

import factfile.model.base.MomentOrder;
import factfile.model.base.Ordinals;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.Pages;

/** The order of a timeline, read where it stands. */
final class PagedMoments implements MomentOrder {
  private static final int ENTRY = 2 * Integer.BYTES;

  private final Cursor in;
  private final long start;
  private final int size;
  private final int undated;

  PagedMoments(Pages pages, long table) {
    this.in = new Cursor(pages, table);
    this.size = in.readInt();
    this.undated = in.readInt();
    this.start = table + ENTRY;
  }

  static void write(MomentOrder order, PageWriter out) {
    Ordinals undated = order.undated();
    out.writeInt(order.size());
    out.writeInt(undated.size());
    for (int i = 0; i < order.size(); i++) {
      out.writeInt(order.place(i));
      out.writeInt(order.moment(i));
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
    return number((long) index * ENTRY + Integer.BYTES);
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
