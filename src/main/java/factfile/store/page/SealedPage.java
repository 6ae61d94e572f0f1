package factfile.store.page;

import java.util.zip.CRC32;

/**
 * A snapshot is a row of pages of one size; each ends with the CRC-32 of what it carries, so that
 * what is read can be trusted without reading the rest.
 */
public final class SealedPage {
  /** Bytes of a page in the file. */
  public static final int SIZE = 8192;

  /** Bytes of it that carry something. */
  public static final int PAYLOAD = SIZE - 4;

  private SealedPage() {}

  /** Writes the check of a page to its end. */
  public static void seal(byte[] page) {
    int check = check(page);
    for (int i = 0; i < 4; i++) {
      page[PAYLOAD + i] = (byte) (check >>> (8 * i));
    }
  }

  /** Whether a page is as it was sealed. */
  public static boolean isWhole(byte[] page) {
    int written = 0;
    for (int i = 0; i < 4; i++) {
      written |= (page[PAYLOAD + i] & 0xff) << (8 * i);
    }
    return written == check(page);
  }

  private static int check(byte[] page) {
    CRC32 crc = new CRC32();
    crc.update(page, 0, PAYLOAD);
    return (int) crc.getValue();
  }
}
