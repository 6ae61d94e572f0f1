package factfile.load.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The items of the lists at the top of a file, told apart by their lines alone: each goes from its
 * dash to the next one in its column, or to the next key. Whether YAML sees the same items, only a
 * reader can tell.
 */
public final class ItemLines {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final SourceFile file;
  private final String text;
  private final char[] chars;
  private final List<String> listKeys;
  private final Set<String> seen = new HashSet<>();
  private boolean twice;

  /** Of each item, the number of its list. */
  private int[] lists = new int[16];

  /** Of each list, its key and where the line of that begins. */
  private final List<String> keys = new ArrayList<>();

  private final List<Integer> keyStarts = new ArrayList<>();

  /** Of each item, where it begins and ends in the text. */
  private int[] starts = new int[16];

  private int[] ends = new int[16];
  private int[] lines = new int[16];
  private long[] prints = new long[16];
  private int size;

  private boolean inList;

  /** Of the dashes of the list that is read; -1 before its first. */
  private int column = -1;

  private boolean open;

  /**
   * @param listKeys those that have lists
   */
  public ItemLines(SourceFile file, List<String> listKeys) {
    this.file = file;
    this.text = file.text();
    this.chars = text.toCharArray();
    this.listKeys = listKeys;
    int line = 1 + file.before();
    for (int at = 0; at < text.length(); line++) {
      int end = lineEnd(at);
      read(at, end, line);
      at = end;
    }
    close(text.length());
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < chars.length && chars[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, chars.length);
  }

  private void read(int at, int end, int line) {
    char first = chars[at];
    if (first == '#' || first == '\n' || first == '\r') {
      return;
    }
    int dash = at;
    while (dash < end && chars[dash] == ' ') {
      dash++;
    }
    boolean isItem = dash < end && chars[dash] == '-' && isBlank(dash + 1);
    if (inList && isItem && (column < 0 || column == dash - at)) {
      close(at);
      column = dash - at;
      begin(at, line);
    } else if (first != ' ') {
      close(at);
      inList = beginsList(at, end);
      column = -1;
    }
  }

  private boolean isBlank(int at) {
    char c = at < chars.length ? chars[at] : '\n';
    return c == ' ' || c == '\n' || c == '\r';
  }

  /** Whether the line has a key with a list below it. */
  private boolean beginsList(int at, int end) {
    int colon = text.indexOf(':', at);
    if (colon < 0 || colon >= end) {
      return false;
    }
    String name = text.substring(at, colon);
    twice |= !seen.add(name);
    int rest = colon + 1;
    while (rest < end && isBlank(rest)) {
      rest++;
    }
    boolean below = rest >= end || chars[rest] == '#';
    if (!below || !listKeys.contains(name)) {
      return false;
    }
    keys.add(name);
    keyStarts.add(at);
    return true;
  }

  private void begin(int at, int line) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      lists = Arrays.copyOf(lists, size * 2);
      prints = Arrays.copyOf(prints, size * 2);
    }
    starts[size] = at;
    lines[size] = line;
    lists[size] = keys.size() - 1;
    open = true;
  }

  private void close(int at) {
    if (open) {
      String key = key(size);
      prints[size] = print(print(BASIS, key.toCharArray()), chars, starts[size], at);
      ends[size++] = at;
      open = false;
    }
  }

  public int size() {
    return size;
  }

  /** Whether a key stands twice, so that the file is a mistake. */
  public boolean isAmbiguous() {
    return twice;
  }

  /** The key that an item stands under. */
  public String key(int item) {
    return keys.get(lists[item]);
  }

  /** The line that an item begins on. */
  public int line(int item) {
    return lines[item];
  }

  /** The first line after an item, or after what stands between it and the next one. */
  public int nextLine(int item) {
    return item + 1 < size ? lines[item + 1] : Integer.MAX_VALUE;
  }

  /** The fingerprint of an item: of its key and of every character on its lines. */
  public long print(int item) {
    return prints[item];
  }

  /** That of a file. */
  public static long print(SourceFile file) {
    return print(BASIS, file.text().toCharArray());
  }

  private static long print(long before, char[] text) {
    return print(before, text, 0, text.length);
  }

  private static long print(long before, char[] text, int from, int to) {
    long print = before;
    for (int i = from; i < to; i++) {
      print = (print ^ text[i]) * PRIME;
    }
    return print ^ print >>> 32;
  }

  /**
   * The same file with a comment in place of each line of some items, so that all others keep
   * theirs; of a list that has no other items the key goes, too. Empty lines would be part of a
   * text that keeps them.
   */
  public SourceFile without(BitSet items) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int list = 0, item = 0; list < keys.size(); list++) {
      int first = item;
      while (item < size && lists[item] == list) {
        item++;
      }
      if (item > first && items.nextClearBit(first) >= item) {
        at = skip(at, keyStarts.get(list), text.indexOf('\n', keyStarts.get(list)) + 1, rest);
      }
      for (int i = items.nextSetBit(first); i >= 0 && i < item; i = items.nextSetBit(i + 1)) {
        at = skip(at, starts[i], ends[i], rest);
      }
    }
    return new SourceFile(file.name(), rest.append(text, at, text.length()).toString());
  }

  /** Takes over what stands before a stretch of lines, and makes comments of those. */
  private int skip(int at, int from, int to, StringBuilder rest) {
    rest.append(text, at, from);
    for (int next = text.indexOf('\n', from); next >= 0 && next < to; ) {
      rest.append("#\n");
      next = text.indexOf('\n', next + 1);
    }
    return to;
  }
}
