package factfile.store;

import factfile.model.base.KeyTable;
import factfile.model.base.Ordinals;
import factfile.store.merge.MergedKeys;
import factfile.store.page.PageWriter;
import java.util.Arrays;

/** Writes the keys of an index, each with the places under it, then where each key begins. */
final class KeyTableWriter {
  private final PageWriter out;
  private long[] keys = new long[16];
  private int size;

  KeyTableWriter(PageWriter out) {
    this.out = out;
  }

  /** A whole table; where it begins. */
  static long write(KeyTable table, PageWriter out) {
    KeyTableWriter writer = new KeyTableWriter(out);
    for (int i = 0; i < table.size(); i++) {
      Ordinals places = table.places(i);
      writer.begin(table.key(i), places.size());
      int last = 0;
      for (int j = 0; j < places.size(); j++) {
        out.writeCount(places.get(j) - last);
        last = places.get(j);
      }
    }
    return writer.end();
  }

  /** The next key, with its places. */
  void add(MergedKeys merged) {
    begin(merged.key(), merged.size());
    int last = 0;
    for (int i = 0; i < merged.size(); i++) {
      out.writeCount(merged.number(i) - last);
      last = merged.number(i);
    }
  }

  /** The first place is to follow, then how far each next one is away. */
  private void begin(String key, int places) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = out.position();
    out.writeText(key);
    out.writeCount(places);
  }

  /** Where the table begins. */
  long end() {
    long start = out.position();
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeLong(keys[i]);
    }
    return start;
  }
}
