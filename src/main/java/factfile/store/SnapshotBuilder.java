package factfile.store;

import factfile.model.base.DayTable;
import factfile.model.base.FactBase;
import factfile.model.base.KeyTable;
import factfile.model.base.Manifest;
import factfile.model.base.MemoryBase;
import factfile.model.base.StandingOrder;
import factfile.model.edit.FileBlocks;
import factfile.model.edit.RecordZone;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.RecordClass;
import factfile.model.record.Source;
import factfile.store.merge.FileRecords;
import factfile.store.merge.KeyRun;
import factfile.store.merge.LinkCheck;
import factfile.store.merge.MergedKeys;
import factfile.store.merge.RecordClasses;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.SealedPage;
import factfile.store.page.SnapshotPages;
import factfile.store.record.ItemWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a snapshot of a large base while its files are read. Facts are written as they come; the
 * keys of each file are put aside in order, in a file of their own, and merged when all are there.
 * Nothing grows with the base but a few numbers for each record, the entities and the sources.
 */
public final class SnapshotBuilder {
  /** What the order of days is found with. */
  private static final List<Index> FIRST = List.of(Index.ID, Index.LINK, Index.BEFORE);

  private final Path file;
  private final Path aside;
  private final Path apart;
  private final PageWriter out;
  private final PageWriter runs;
  private final PageWriter tables;
  private final ItemWriter items;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final BitSet events = new BitSet();
  private final Map<Index, List<Long>> starts = new EnumMap<>(Index.class);
  private final List<Long> wanted = new ArrayList<>();
  private final List<FileTable.Counted> files = new ArrayList<>();

  /** Where the blocks of each file stand aside. */
  private final List<Long> blocks = new ArrayList<>();

  private final Set<String> loose = new TreeSet<>();

  /** Where tables begin that stand where they stay. */
  private final Map<Index, Long> written = new EnumMap<>(Index.class);

  /** Where those begin that are written at the same time, in the file that is for them. */
  private final Map<Index, Long> others = new EnumMap<>(Index.class);

  private final Map<String, Entity> entitiesById = new HashMap<>();
  private long[] places = new long[1024];
  private int size;
  private int facts;
  private Header header;
  private final List<SnapshotBase> linked = new ArrayList<>();

  /**
   * @param file that becomes the snapshot
   * @param aside for what is needed while it is made
   * @param apart for tables that are written while others are
   */
  SnapshotBuilder(Path file, Path aside, Path apart) throws IOException {
    this.file = file;
    this.aside = aside;
    this.apart = apart;
    this.out = writer(file);
    this.runs = writer(aside);
    this.tables = writer(apart);
    this.items = new ItemWriter(out);
    for (Index index : Index.values()) {
      starts.put(index, new ArrayList<>());
    }
  }

  private static PageWriter writer(Path file) throws IOException {
    return new PageWriter(
        new BufferedOutputStream(Files.newOutputStream(file), 16 * SealedPage.SIZE));
  }

  /** Takes what the next file holds. */
  public void add(FileRecords read) {
    for (Fact fact : read.facts()) {
      events.set(size, RecordClass.of(fact) == RecordClass.EVENT);
      begin();
      items.fact(fact);
    }
    putAside(read.tables(), facts);
    facts = size;
    wanted.add(runs.position());
    KeyRun.write(read.wanted(), read.suiting(), runs);
    entities.addAll(read.entities());
    sources.addAll(read.sources());
    FileBlocks own = read.blocks();
    files.add(
        new FileTable.Counted(
            read.name(),
            own.count(RecordZone.FACTS),
            own.count(RecordZone.ENTITIES),
            own.count(RecordZone.SOURCES)));
    blocks.add(runs.position());
    FileTable.write(own, runs);
    loose.addAll(read.loose());
  }

  private void begin() {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = out.position();
  }

  private void putAside(Map<Index, KeyTable> tables, int offset) {
    for (Index index : Index.values()) {
      starts.get(index).add(runs.position());
      KeyRun.write(tables.get(index), offset, runs);
    }
  }

  /** All is added; now come {@link #index} and, at the same time, {@link #link}. */
  public void endAdding() throws IOException {
    List<Item> rest = new ArrayList<>(entities);
    rest.addAll(sources);
    for (Item item : rest) {
      begin();
      if (item instanceof Entity entity) {
        items.entity(entity);
        entitiesById.put(entity.id(), entity);
      } else {
        items.source((Source) item);
      }
    }
    Map<Index, KeyTable> keys = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      keys.put(index, KeyTable.of(index, rest));
    }
    putAside(keys, facts);
    runs.endWritten();
  }

  /**
   * Makes records be found by their ids and links.
   *
   * @return false where an id stands twice, or leads nowhere or to what does not suit
   */
  public boolean link(Manifest manifest) throws IOException {
    long records = out.position();
    for (int i = 0; i < size; i++) {
      out.writeLong(places[i]);
    }
    for (Index index : FIRST) {
      if (!write(index, out, written)) {
        return false;
      }
    }
    out.endWritten();
    header =
        new Header(
            null,
            manifest,
            new MemoryBase(manifest, sources, List.of(), List.of()).end(),
            List.of(),
            facts,
            entities.size(),
            sources.size(),
            items.files(),
            records,
            0,
            0,
            0,
            Map.copyOf(written));
    return true;
  }

  /**
   * The base of what was added, in which records are found by their ids and links alone: another
   * one each time, so that several threads can read it.
   */
  public FactBase linked() throws IOException {
    SnapshotBase base = new SnapshotBase(new SnapshotPages(file), header);
    base.hold(entitiesById);
    linked.add(base);
    return base;
  }

  /** Writes the tables that {@link #link} does not need. */
  public void index() throws IOException {
    for (Index index : Index.values()) {
      if (!FIRST.contains(index)) {
        write(index, tables, others);
      }
    }
    tables.endWritten();
  }

  private boolean write(Index index, PageWriter to, Map<Index, Long> begins) throws IOException {
    try (SnapshotPages pages = new SnapshotPages(aside)) {
      MergedKeys merged = merged(starts.get(index), pages);
      boolean checked = index == Index.ID;
      LinkCheck links = checked ? new LinkCheck(merged(wanted, pages), new Classes()) : null;
      KeyTableWriter table = new KeyTableWriter(index, to);
      while (merged.next()) {
        if (checked && !links.holds(merged)) {
          return false;
        }
        table.add(merged);
      }
      begins.put(index, table.end());
      return !checked || links.isAtEnd();
    }
  }

  private static MergedKeys merged(List<Long> starts, SnapshotPages pages) {
    List<KeyRun> all = new ArrayList<>(starts.size());
    for (long start : starts) {
      all.add(new KeyRun(pages, start, all.size()));
    }
    return new MergedKeys(all);
  }

  private final class Classes implements RecordClasses {
    @Override
    public RecordClass at(int place) {
      if (place < facts) {
        return events.get(place) ? RecordClass.EVENT : RecordClass.OTHER_FACT;
      }
      return place < facts + entities.size() ? RecordClass.ENTITY : RecordClass.SOURCE;
    }
  }

  public List<Entity> entities() {
    return entities;
  }

  /** Writes the rest. */
  void finish(DayTable days, StandingOrder moments, SnapshotOrigin origin) throws IOException {
    long further = out.append(apart);
    for (Map.Entry<Index, Long> table : others.entrySet()) {
      written.put(table.getKey(), table.getValue() + further);
    }
    long tree = out.position();
    SnapshotWriter.writeDays(days, out);
    long timeline = out.position();
    PagedMoments.write(moments, out);
    long ofFiles = writeFiles();
    header.at(origin, tree, timeline, ofFiles, written).write(out);
    out.close();
  }

  private long writeFiles() throws IOException {
    try (SnapshotPages pages = new SnapshotPages(aside)) {
      List<Cursor> cursors = new ArrayList<>();
      for (long start : blocks) {
        cursors.add(new Cursor(pages, start));
      }
      return FileTable.write(files, cursors, List.copyOf(loose), isEndAsked(), out);
    }
  }

  private boolean isEndAsked() {
    boolean asked = false;
    for (SnapshotBase base : linked) {
      asked |= base.isEndAsked();
    }
    return asked;
  }

  /** Removes what was put aside. */
  public void close() throws IOException {
    out.close();
    runs.close();
    tables.close();
    Files.deleteIfExists(aside);
    Files.deleteIfExists(apart);
  }
}
