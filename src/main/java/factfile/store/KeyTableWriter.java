package factfile.store;

import factfile.model.base.KeyTable;
import factfile.model.base.WordMark;
import factfile.model.part.Index;
import factfile.store.merge.MergedKeys;
import factfile.store.page.PageWriter;
import java.util.Arrays;

/**
 * Writes the keys of an index, each with the places under it, then how far before that each key
 * begins: so a table can be moved as a whole.
 */
final class KeyTableWriter {
  private final PageWriter out;
  private final int markBits;
  private final int markMask;
  private long[] keys = new long[16];
  private int size;
  private int last;

  KeyTableWriter(Index index, PageWriter out) {
    this.out = out;
    this.markBits = markBits(index);
    this.markMask = (1 << markBits) - 1;
  }

  /** So many bits of each number say how a key stands at a place. */
  static int markBits(Index index) {
    return index.isMarked() ? WordMark.BITS : 0;
  }

  /** A whole table; where it begins. */
  static long write(Index index, KeyTable table, PageWriter out) {
    KeyTableWriter writer = new KeyTableWriter(index, out);
    for (int i = 0; i < table.size(); i++) {
      int places = table.size(i);
      writer.begin(table.key(i), places);
      for (int j = 0; j < places; j++) {
        writer.add(table.entry(i, j, 0));
      }
    }
    return writer.end();
  }

  /** The next key, with its places. */
  void add(MergedKeys merged) {
    begin(merged.key(), merged.size());
    for (int i = 0; i < merged.size(); i++) {
      add(merged.number(i));
    }
  }

  private void add(int entry) {
    int place = entry >>> markBits;
    out.writeCount(((place - last) << markBits) | (entry & markMask));
    last = place;
  }

  /** The first place is to follow, then how far each next one is away. */
  private void begin(String key, int places) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    last = 0;
    keys[size++] = out.position();
    out.writeText(key);
    out.writeCount(places);
  }

  /** Where the table begins. */
  long end() {
    long start = out.position();
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeLong(start - keys[i]);
    }
    return start;
  }
}
