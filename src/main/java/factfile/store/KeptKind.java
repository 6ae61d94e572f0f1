package factfile.store;

import factfile.model.text.Worded;
import factfile.store.page.SnapshotPages;
import java.util.Locale;

/** What a file of the cache keeps. */
public enum KeptKind implements Worded {
  /** A base as it was read. */
  SNAPSHOT,
  /** What was edited in a base since. */
  EDITS,
  /** What was found of notes with a base. */
  FINDINGS;

  /** Of which files it was made; null where it is of another layout. */
  SnapshotOrigin origin(SnapshotPages pages) {
    if (this == FINDINGS) {
      FindingTable table = FindingTable.read(pages);
      return table == null ? null : table.origin();
    }
    Header header = Header.read(pages);
    return header == null ? null : header.origin();
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
