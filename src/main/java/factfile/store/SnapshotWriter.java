package factfile.store;

import factfile.model.base.DayTable;
import factfile.model.base.MemoryBase;
import factfile.model.base.StandingOrder;
import factfile.model.edit.BaseEdit;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.store.page.PageWriter;
import factfile.store.record.ItemWriter;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes a base as a snapshot: records, where each begins, the tree of days, the order of a
 * timeline, the keys, a header.
 */
final class SnapshotWriter {
  /** Below so many records, a thread costs more than it saves. */
  private static final int WORTH_A_THREAD = 5000;

  private final MemoryBase base;
  private final PageWriter out;
  private final ItemWriter items;
  private final long[] places;

  SnapshotWriter(MemoryBase base, PageWriter out) {
    this.base = base;
    this.out = out;
    this.items = new ItemWriter(out);
    this.places = new long[base.items().size()];
  }

  /**
   * @param about what the header says of where the base comes from
   * @param moments the order of a timeline of the base
   */
  void write(SnapshotOrigin about, StandingOrder moments) {
    Thread indexing = indexing();
    long records = writeRecords();
    long days = out.position();
    writeDays(DayTable.of(base), out);
    long timeline = out.position();
    PagedMoments.write(moments, out);
    await(indexing);
    write(about, records, days, timeline, 0);
  }

  /**
   * Writes a base that is what is new in another.
   *
   * @param about what that other was made of
   * @param of the snapshot that was edited
   */
  void write(SnapshotOrigin about, BaseEdit edit, String of) {
    long records = writeRecords();
    write(about, records, 0, 0, new KeptEdit(of, edit).write(out));
  }

  private void write(SnapshotOrigin about, long records, long days, long timeline, long table) {
    Map<Index, Long> tables = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      tables.put(index, KeyTableWriter.write(index, base.table(index), out));
    }
    new Header(
            about,
            base.manifest(),
            base.end(),
            base.pending(),
            base.facts().size(),
            base.entities().size(),
            base.sources().size(),
            items.files(),
            records,
            days,
            timeline,
            table,
            tables)
        .write(out);
  }

  /**
   * Makes the tables of all keys beside the writing of records; null where that is not worth it.
   */
  private Thread indexing() {
    if (places.length < WORTH_A_THREAD) {
      return null;
    }
    Thread indexing =
        new Thread(
            () -> {
              for (Index index : Index.values()) {
                base.table(index);
              }
            });
    indexing.start();
    return indexing;
  }

  /** What the thread could not make is made when it is asked for, and fails there. */
  private static void await(Thread indexing) {
    if (indexing != null) {
      try {
        indexing.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(new InterruptedIOException("interrupted"));
      }
    }
  }

  /** Where the table of their places begins. */
  private long writeRecords() {
    int place = 0;
    for (Fact fact : base.facts()) {
      places[place++] = out.position();
      items.fact(fact);
    }
    for (Entity entity : base.entities()) {
      places[place++] = out.position();
      items.entity(entity);
    }
    for (Source source : base.sources()) {
      places[place++] = out.position();
      items.source(source);
    }
    long records = out.position();
    for (long each : places) {
      out.writeLong(each);
    }
    return records;
  }

  static void writeDays(DayTable days, PageWriter out) {
    for (int i = 0; i < days.size(); i++) {
      out.writeInt(days.first(i));
      out.writeInt(days.last(i));
      out.writeInt(days.lastOfRun(i));
      out.writeInt(days.place(i));
    }
  }
}
