package factfile.store.merge;

import factfile.model.base.KeyOrder;
import factfile.model.base.KeyTable;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.Pages;
import java.util.List;

/** Keys in order, each with numbers, as one part of a base has them: read one after the other. */
public final class KeyRun {
  private final Cursor in;
  private final int number;
  private int left;
  private String key;
  private long head;

  /**
   * @param number of the run: of equal keys, those of the lower come first
   */
  public KeyRun(Pages pages, long start, int number) {
    this.in = new Cursor(pages, start);
    this.number = number;
    this.left = in.readCount();
  }

  /**
   * @param offset added to each place
   */
  public static void write(KeyTable table, int offset, PageWriter out) {
    out.writeCount(table.size());
    for (int i = 0; i < table.size(); i++) {
      out.writeText(table.key(i));
      int size = table.size(i);
      out.writeCount(size);
      for (int j = 0; j < size; j++) {
        out.writeCount(table.entry(i, j, offset));
      }
    }
  }

  public static void write(List<String> keys, List<Integer> numbers, PageWriter out) {
    out.writeCount(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      out.writeText(keys.get(i));
      out.writeCount(1);
      out.writeCount(numbers.get(i));
    }
  }

  /** Goes on to the next key, once the numbers of the last one are read; false at the end. */
  boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    key = in.readText();
    head = KeyOrder.head(key);
    return true;
  }

  String key() {
    return key;
  }

  boolean comesBefore(KeyRun other) {
    if (head != other.head) {
      return head < other.head;
    }
    int byKey = key.compareTo(other.key);
    return byKey == 0 ? number < other.number : byKey < 0;
  }

  /** How many numbers the key has, asked once, before they are read. */
  int size() {
    return in.readCount();
  }

  int readNumber() {
    return in.readCount();
  }
}
