package factfile.store.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes values one after the other into pages; {@link Cursor} reads them. What cannot be written
 * is an {@link UncheckedIOException}.
 */
public final class PageWriter implements Closeable {
  /** The length of such a text, one more, is a number of one byte. */
  private static final int SHORT = 0x7e;

  private final OutputStream out;
  private final byte[] page = new byte[SealedPage.SIZE];
  private int filled;
  private long pages;

  public PageWriter(OutputStream out) {
    this.out = out;
  }

  /** Where the next value will stand, counted in bytes that carry something. */
  public long position() {
    return pages * SealedPage.PAYLOAD + filled;
  }

  public void writeByte(int value) {
    page[filled++] = (byte) value;
    if (filled == SealedPage.PAYLOAD) {
      endPage();
    }
  }

  private void endPage() {
    SealedPage.seal(page);
    try {
      out.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages++;
    filled = 0;
  }

  public void writeInt(int value) {
    if (filled + Integer.BYTES < SealedPage.PAYLOAD) {
      int at = filled;
      page[at] = (byte) value;
      page[at + 1] = (byte) (value >>> 8);
      page[at + 2] = (byte) (value >>> 16);
      page[at + 3] = (byte) (value >>> 24);
      filled = at + Integer.BYTES;
      return;
    }
    for (int shift = 0; shift < 32; shift += 8) {
      writeByte(value >>> shift);
    }
  }

  public void writeLong(long value) {
    writeInt((int) value);
    writeInt((int) (value >>> 32));
  }

  /** A number of 0 or more, in as few bytes as it needs. */
  public void writeCount(int value) {
    int rest = value;
    while (rest > 0x7f) {
      writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    writeByte(rest);
  }

  public void writeFlag(boolean value) {
    writeByte(value ? 1 : 0);
  }

  /** A text; null is a text, too. */
  public void writeText(String text) {
    if (text == null) {
      writeCount(0);
      return;
    }
    if (isWrittenHere(text)) {
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeCount(bytes.length + 1);
    writeBytes(bytes);
  }

  /** Short texts of ASCII, as nearly all are, go straight into the page. */
  private boolean isWrittenHere(String text) {
    int length = text.length();
    if (length > SHORT || filled + length + 1 >= SealedPage.PAYLOAD) {
      return false;
    }
    int at = filled;
    page[at++] = (byte) (length + 1);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        return false;
      }
      page[at++] = (byte) c;
    }
    filled = at;
    return true;
  }

  public void writeBytes(byte[] bytes) {
    int written = 0;
    while (written < bytes.length) {
      int fitting = Math.min(bytes.length - written, SealedPage.PAYLOAD - filled);
      System.arraycopy(bytes, written, page, filled, fitting);
      written += fitting;
      filled += fitting;
      if (filled == SealedPage.PAYLOAD) {
        endPage();
      }
    }
  }

  public void writeTexts(List<String> texts) {
    writeCount(texts.size());
    for (String text : texts) {
      writeText(text);
    }
  }

  /** Ends the page, so that what was written can be read before the rest is. */
  public void endWritten() throws IOException {
    while (filled != 0) {
      writeByte(0);
    }
    out.flush();
  }

  /**
   * Takes over the pages of another, which has ended what it wrote.
   *
   * @return how much further on all that stands in them stands here
   */
  public long append(Path written) throws IOException {
    endWritten();
    long before = position();
    pages += Files.copy(written, out) / SealedPage.SIZE;
    return before;
  }

  /** Ends the last page with a number, so that it stands where the file ends. */
  public void writeLast(long value) {
    while (filled != SealedPage.PAYLOAD - Long.BYTES) {
      writeByte(0);
    }
    writeLong(value);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
