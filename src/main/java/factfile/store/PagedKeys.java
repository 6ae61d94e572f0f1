package factfile.store;

import factfile.model.base.Ordinals;
import factfile.model.base.WordMark;
import factfile.model.base.WordPlaces;
import factfile.model.part.Index;
import factfile.store.page.Cursor;
import factfile.store.page.SnapshotPages;
import java.util.ArrayList;
import java.util.List;

/** The keys of one index, looked up where they stand. */
final class PagedKeys implements WordPlaces {
  private final Cursor in;
  private final long table;
  private final long start;
  private final int size;
  private final int markBits;

  PagedKeys(Index index, SnapshotPages pages, long table) {
    this.markBits = KeyTableWriter.markBits(index);
    this.table = table;
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

  @Override
  public void tell(String beginning, Listener listener) {
    for (int i = first(beginning); i < size; i++) {
      String key = key(i);
      if (!key.startsWith(beginning)) {
        break;
      }
      boolean whole = key.length() == beginning.length();
      int place = 0;
      for (int left = in.readCount(); left > 0; left--) {
        int entry = in.readCount();
        place += entry >>> WordMark.BITS;
        listener.hear(place, entry & ((1 << WordMark.BITS) - 1), whole);
      }
    }
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
    in.moveTo(table - in.readLong());
    return in.readText();
  }

  private Ordinals places() {
    int[] places = new int[in.readCount()];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.readCount() >>> markBits;
      places[i] = last;
    }
    return Ordinals.of(places);
  }
}
