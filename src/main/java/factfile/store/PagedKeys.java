package factfile.store;

import factfile.model.base.Ordinals;
import factfile.store.page.Cursor;
import factfile.store.page.SnapshotPages;
import java.util.ArrayList;
import java.util.List;

/** The keys of one index, looked up where they stand. */
final class PagedKeys {
  private final Cursor in;
  private final long start;
  private final int size;

  PagedKeys(SnapshotPages pages, long table) {
    this.in = new Cursor(pages, table);
    this.size = in.readInt();
    this.start = table + Integer.BYTES;
  }

  Ordinals find(String key) {
    int at = first(key);
    return at < size && key(at).equals(key) ? places() : Ordinals.NONE;
  }

  Ordinals findBegun(String beginning) {
    List<Ordinals> found = new ArrayList<>();
    for (int i = first(beginning); i < size && key(i).startsWith(beginning); i++) {
      found.add(places());
    }
    return Ordinals.union(found);
  }

  List<String> keys(String beginning) {
    List<String> found = new ArrayList<>();
    for (int i = first(beginning); i < size; i++) {
      String key = key(i);
      if (!key.startsWith(beginning)) {
        break;
      }
      found.add(key);
    }
    return found;
  }

  /** The first key that is not less. */
  private int first(String key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Leaves the places of the key to be read next. */
  private String key(int at) {
    in.moveTo(start + (long) at * Long.BYTES);
    in.moveTo(in.readLong());
    return in.readText();
  }

  private Ordinals places() {
    int[] places = new int[in.readCount()];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.readCount();
      places[i] = last;
    }
    return Ordinals.of(places);
  }
}
