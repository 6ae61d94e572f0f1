package factfile.model.base;

import java.util.Arrays;

/**
 * Puts keys in code unit order. Their first characters are compared as one number, in which most
 * keys differ.
 */
public final class KeyOrder {
  private static final int HEAD = 6;
  private static final int CHARACTER_BITS = 7;

  /** Stands for all characters from it on; what comes after it is in no head. */
  private static final int LAST = (1 << CHARACTER_BITS) - 1;

  /** Where the bits of the head begin; below stands the number of the key. */
  private static final int NUMBER_BITS = Long.SIZE - 1 - HEAD * CHARACTER_BITS;

  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private KeyOrder() {}

  /** Sorts keys in place. */
  public static void sort(String[] keys) {
    if (keys.length > NUMBER) {
      Arrays.sort(keys);
      return;
    }
    String[] unsorted = keys.clone();
    long[] order = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = head(keys[i]) << NUMBER_BITS | i;
    }
    Arrays.sort(order);
    int from = 0;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = unsorted[(int) (order[i] & NUMBER)];
      boolean last = i + 1 == keys.length;
      if (last || order[i] >>> NUMBER_BITS != order[i + 1] >>> NUMBER_BITS) {
        if (i > from) {
          Arrays.sort(keys, from, i + 1);
        }
        from = i + 1;
      }
    }
  }

  /** A number that is less only where the key is less; keys of one number may be in any order. */
  public static long head(String key) {
    long head = 0;
    int length = Math.min(HEAD, key.length());
    int at = 0;
    while (at < length) {
      int c = Math.min(LAST, key.charAt(at++));
      head = head << CHARACTER_BITS | c;
      if (c == LAST) {
        break;
      }
    }
    return head << ((HEAD - at) * CHARACTER_BITS);
  }
}
