package factfile.store.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads values one after the other, as {@link PageWriter} wrote them. */
public final class Cursor {
  private final Pages pages;
  private long number;
  private byte[] page;
  private int at;

  /**
   * @param position as the writer gave it
   */
  public Cursor(Pages pages, long position) {
    this.pages = pages;
    moveTo(position);
  }

  public void moveTo(long position) {
    if (position < 0 || position >= pages.size()) {
      throw new DamagedSnapshot("nothing stands at " + position, null);
    }
    number = position / SealedPage.PAYLOAD;
    at = (int) (position % SealedPage.PAYLOAD);
    page = pages.page(number);
  }

  public long position() {
    return number * SealedPage.PAYLOAD + at;
  }

  public int readByte() {
    if (at == SealedPage.PAYLOAD) {
      moveTo(position());
    }
    return page[at++] & 0xff;
  }

  public int readInt() {
    return readByte() | (readByte() << 8) | (readByte() << 16) | (readByte() << 24);
  }

  public long readLong() {
    return (readInt() & 0xffffffffL) | ((long) readInt() << 32);
  }

  public int readCount() {
    int value = 0;
    int shift = 0;
    int next = readByte();
    while (next > 0x7f) {
      value |= (next & 0x7f) << shift;
      shift += 7;
      next = readByte();
    }
    return value | (next << shift);
  }

  public boolean readFlag() {
    return readByte() == 1;
  }

  /** A text, or null. */
  public String readText() {
    int length = readCount() - 1;
    if (length < 1) {
      return length < 0 ? null : "";
    }
    if (at + length <= SealedPage.PAYLOAD) {
      String text = new String(page, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }
    return new String(bytes(length), StandardCharsets.UTF_8);
  }

  public byte[] bytes(int length) {
    if (length < 0 || length > pages.size()) {
      throw new DamagedSnapshot("more is to be read than the file has", null);
    }
    byte[] bytes = new byte[length];
    int read = 0;
    while (read < length) {
      if (at == SealedPage.PAYLOAD) {
        moveTo(position());
      }
      int here = Math.min(length - read, SealedPage.PAYLOAD - at);
      System.arraycopy(page, at, bytes, read, here);
      read += here;
      at += here;
    }
    return bytes;
  }

  /** Copies what stands next, no more than so many bytes; how many it were. */
  public int copy(byte[] to, int from, int most) {
    if (at == SealedPage.PAYLOAD) {
      moveTo(position());
    }
    int here = Math.min(most, SealedPage.PAYLOAD - at);
    System.arraycopy(page, at, to, from, here);
    at += here;
    return here;
  }

  public List<String> readTexts() {
    int count = readCount();
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return List.of(readText());
    }
    List<String> texts = new ArrayList<>(Math.min(count, SealedPage.PAYLOAD));
    for (int i = 0; i < count; i++) {
      texts.add(readText());
    }
    return texts;
  }
}
