package factfile.store;

import factfile.model.base.Manifest;
import factfile.model.base.PendingRecord;
import factfile.model.part.Index;
import factfile.model.text.Position;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.SnapshotPages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot says of itself. It is written last, and found through the number that the file
 * ends with.
 *
 * @param end the last day that any source speaks of, or null
 * @param pending records that are still drafts
 * @param files the names of the files that records stand in
 * @param records where the table of the places of records begins
 * @param days where the tree of days begins
 * @param moments where the order of a timeline begins
 * @param fileTable where the {@link FileTable} begins, of a snapshot that can be edited; else 0
 * @param tables where the table of the keys of each index begins
 */
record Header(
    SnapshotOrigin origin,
    Manifest manifest,
    LocalDate end,
    List<PendingRecord> pending,
    int facts,
    int entities,
    int sources,
    List<String> files,
    long records,
    long days,
    long moments,
    long fileTable,
    Map<Index, Long> tables) {
  /** What every snapshot of this layout begins its header with. */
  private static final String LAYOUT = "factfile snapshot 14";

  /** The same where it is known from what it was made, where its days stand, and all keys. */
  Header at(
      SnapshotOrigin from, long dayTree, long timeline, long ofFiles, Map<Index, Long> allTables) {
    return new Header(
        from, manifest, end, pending, facts, entities, sources, files, records, dayTree, timeline,
        ofFiles, allTables);
  }

  /** How many records there are. */
  int items() {
    return facts + entities + sources;
  }

  void write(PageWriter out) {
    long start = out.position();
    out.writeText(LAYOUT);
    origin.write(out);
    out.writeText(manifest.title());
    out.writeText(manifest.description());
    out.writeText(manifest.license());
    out.writeText(manifest.language());
    out.writeFlag(end != null);
    out.writeLong(end == null ? 0 : end.toEpochDay());
    out.writeCount(pending.size());
    for (PendingRecord each : pending) {
      out.writeText(each.kind());
      out.writeText(each.id());
      out.writeText(each.position().file());
      out.writeCount(each.position().line());
      out.writeCount(each.position().column());
    }
    out.writeCount(facts);
    out.writeCount(entities);
    out.writeCount(sources);
    out.writeTexts(files);
    out.writeLong(records);
    out.writeLong(days);
    out.writeLong(moments);
    out.writeLong(fileTable);
    for (Index index : Index.values()) {
      out.writeLong(tables.get(index));
    }
    out.writeLast(start);
  }

  /**
   * @return null where it is of another layout
   */
  static Header read(SnapshotPages pages) {
    Cursor in = new Cursor(pages, pages.size() - Long.BYTES);
    in.moveTo(in.readLong());
    return LAYOUT.equals(in.readText())
        ? new Header(
            SnapshotOrigin.read(in),
            new Manifest(in.readText(), in.readText(), in.readText(), in.readText()),
            day(in.readFlag(), in.readLong()),
            pending(in),
            in.readCount(),
            in.readCount(),
            in.readCount(),
            in.readTexts(),
            in.readLong(),
            in.readLong(),
            in.readLong(),
            in.readLong(),
            tables(in))
        : null;
  }

  private static List<PendingRecord> pending(Cursor in) {
    int count = in.readCount();
    List<PendingRecord> pending = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String kind = in.readText();
      String id = in.readText();
      Position position = new Position(in.readText(), in.readCount(), in.readCount());
      pending.add(new PendingRecord(kind, id, position));
    }
    return pending;
  }

  private static LocalDate day(boolean known, long day) {
    return known ? LocalDate.ofEpochDay(day) : null;
  }

  private static Map<Index, Long> tables(Cursor in) {
    Map<Index, Long> tables = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      tables.put(index, in.readLong());
    }
    return tables;
  }
}
