package factfile.store;

import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.SnapshotPages;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The table that ends a file of findings: of which base they are, and where those of each note
 * stand.
 *
 * @param places by the key of the note
 */
record FindingTable(SnapshotOrigin origin, Map<String, Place> places) {
  /** What every file of this layout begins its table with. */
  private static final String LAYOUT = "factfile findings 2";

  /**
   * Where the findings of a note stand.
   *
   * @param used the day on which they were last asked for, in days since 1970
   */
  record Place(long position, int length, int used) {}

  void write(PageWriter out) {
    long start = out.position();
    out.writeText(LAYOUT);
    origin.write(out);
    out.writeCount(places.size());
    for (Map.Entry<String, Place> each : places.entrySet()) {
      out.writeText(each.getKey());
      out.writeLong(each.getValue().position());
      out.writeCount(each.getValue().length());
      out.writeInt(each.getValue().used());
    }
    out.writeLast(start);
  }

  /**
   * @return null where it is of another layout
   */
  static FindingTable read(SnapshotPages pages) {
    Cursor in = new Cursor(pages, pages.size() - Long.BYTES);
    in.moveTo(in.readLong());
    if (!LAYOUT.equals(in.readText())) {
      return null;
    }
    SnapshotOrigin origin = SnapshotOrigin.read(in);
    int count = in.readCount();
    Map<String, Place> places = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      places.put(in.readText(), new Place(in.readLong(), in.readCount(), in.readInt()));
    }
    return new FindingTable(origin, places);
  }
}
