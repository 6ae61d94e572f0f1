package factfile.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keys, each as bytes that stand, unsigned, in the order of what was added to it: texts in that of
 * their code units, numbers by their size.
 */
final class KeyBytes {
  /** Keys stand on pages of so many bytes; one that is longer has a page of its own. */
  private static final int PAGE = 1 << 16;

  private static final int NEGATIVE = 0;
  private static final int ZERO = 1;
  private static final int POSITIVE = 2;

  private final List<byte[]> pages = new ArrayList<>();
  private int used = PAGE;
  private int[] pageOf = new int[16];
  private int[] starts = new int[16];
  private int[] lengths = new int[16];
  private int size;
  private byte[] key = new byte[64];
  private int length;

  int size() {
    return size;
  }

  byte[] page(int number) {
    return pages.get(pageOf[number]);
  }

  int start(int number) {
    return starts[number];
  }

  int length(int number) {
    return lengths[number];
  }

  void add(int value) {
    if (length == key.length) {
      key = Arrays.copyOf(key, length * 2);
    }
    key[length++] = (byte) value;
  }

  /** As UTF-8 would write each code unit for itself, which keeps their order. */
  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        add(unit);
      } else {
        if (unit < 0x800) {
          add(0xc0 | unit >> 6);
        } else {
          add(0xe0 | unit >> 12);
          add(0x80 | (unit >> 6 & 0x3f));
        }
        add(0x80 | (unit & 0x3f));
      }
    }
  }

  /** Its sign, how large it is, and its digits; of what is below zero the greater is the less. */
  void add(BigDecimal number) {
    if (number.signum() == 0) {
      add(ZERO);
      return;
    }
    boolean negative = number.signum() < 0;
    add(negative ? NEGATIVE : POSITIVE);
    int from = length;
    BigDecimal plain = number.stripTrailingZeros();
    long whole = (long) plain.precision() - plain.scale();
    // A long, so that no scale is too large for it; with its sign turned, to stand in order.
    for (int shift = 56; shift >= 0; shift -= 8) {
      add((int) (whole >> shift) ^ (shift == 56 ? 0x80 : 0));
    }
    add(plain.unscaledValue().abs().toString());
    add(0);
    for (int i = from; negative && i < length; i++) {
      key[i] = (byte) ~key[i];
    }
  }

  /** What was added since the last one is a key. */
  void endKey() {
    if (size == starts.length) {
      pageOf = Arrays.copyOf(pageOf, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    if (used + length > PAGE) {
      pages.add(new byte[Math.max(PAGE, length)]);
      used = 0;
    }
    System.arraycopy(key, 0, pages.get(pages.size() - 1), used, length);
    pageOf[size] = pages.size() - 1;
    starts[size] = used;
    lengths[size++] = length;
    used += length;
    length = 0;
  }
}
