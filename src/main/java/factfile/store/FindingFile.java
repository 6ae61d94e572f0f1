package factfile.store;

import factfile.store.page.Cursor;
import factfile.store.page.DamagedSnapshot;
import factfile.store.page.SnapshotPages;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A file of findings that is read; one that cannot be used is an empty one. */
final class FindingFile implements Closeable {
  /** Null where there is none, or none of that base. */
  private final SnapshotPages pages;

  private final Map<String, FindingTable.Place> places;

  private FindingFile(SnapshotPages pages, Map<String, FindingTable.Place> places) {
    this.pages = pages;
    this.places = places;
  }

  /**
   * @param origin the base that it has to be of
   */
  static FindingFile open(CacheFolder folder, SnapshotOrigin origin) {
    Path file = folder.file(origin.base(), CacheFolder.FINDINGS);
    SnapshotPages pages = null;
    try {
      if (folder.isUsable() && CacheFolder.isPlain(file)) {
        pages = new SnapshotPages(file);
        FindingTable table = FindingTable.read(pages);
        if (table != null && table.origin().isSame(origin)) {
          return new FindingFile(pages, table.places());
        }
      }
    } catch (IOException | DamagedSnapshot e) {
      // The notes are still there to be judged.
      return closed(pages);
    }
    return closed(pages);
  }

  private static FindingFile closed(SnapshotPages pages) {
    FindingFile none = new FindingFile(pages, Map.of());
    none.close();
    return none;
  }

  /** Where each stands, by the key of its note. */
  Map<String, FindingTable.Place> places() {
    return places;
  }

  /**
   * The findings of a note.
   *
   * @return null where there are none, or they are damaged
   */
  byte[] read(String key) {
    FindingTable.Place place = places.get(key);
    if (place == null) {
      return null;
    }
    try {
      return new Cursor(pages, place.position()).bytes(place.length());
    } catch (DamagedSnapshot e) {
      // The note is judged as if it had never been.
      return null;
    }
  }

  @Override
  public void close() {
    try {
      if (pages != null) {
        pages.close();
      }
    } catch (IOException e) {
      // It was only read.
      return;
    }
  }
}
