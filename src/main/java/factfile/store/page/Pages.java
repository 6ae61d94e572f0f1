package factfile.store.page;

/** What a {@link Cursor} reads from: pages that each carry {@link SealedPage#PAYLOAD} bytes. */
public interface Pages {
  /** How many bytes carry something. */
  long size();

  /**
   * @throws DamagedSnapshot where there is no such page, or not as it was written
   */
  byte[] page(long number);
}
