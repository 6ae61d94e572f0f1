package factfile.store.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The pages of a snapshot, each read and checked when it is first needed. */
public final class SnapshotPages implements Pages, Closeable {
  /** As many are kept: 8 MB. */
  private static final int KEPT = 1024;

  private final RandomAccessFile file;
  private final long size;
  private final byte[][] kept;
  private final long[] numbers;

  /**
   * @throws IOException when it cannot be opened, or is not made of whole pages
   */
  public SnapshotPages(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toString(), "r");
    this.size = file.length();
    if (size == 0 || size % SealedPage.SIZE != 0) {
      file.close();
      throw new IOException("not made of whole pages");
    }
    int slots = (int) Math.min(KEPT, size / SealedPage.SIZE);
    this.kept = new byte[slots][];
    this.numbers = new long[slots];
  }

  @Override
  public long size() {
    return size / SealedPage.SIZE * SealedPage.PAYLOAD;
  }

  @Override
  public byte[] page(long number) {
    int slot = (int) (number % kept.length);
    byte[] page = kept[slot];
    if (page == null || numbers[slot] != number) {
      page = read(number);
      kept[slot] = page;
      numbers[slot] = number;
    }
    return page;
  }

  private byte[] read(long number) {
    byte[] page = new byte[SealedPage.SIZE];
    try {
      file.seek(number * SealedPage.SIZE);
      file.readFully(page);
    } catch (IOException e) {
      throw new DamagedSnapshot("page " + number + " cannot be read", e);
    }
    if (!SealedPage.isWhole(page)) {
      throw new DamagedSnapshot("page " + number + " is not as it was written", null);
    }
    return page;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
