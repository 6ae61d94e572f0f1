package factfile.store;

import factfile.model.edit.FileBlocks;
import factfile.model.edit.RecordZone;
import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import factfile.store.page.SnapshotPages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of the files that a snapshot was made of, so that after an edit only what has
 * changed in them is read again.
 */
public final class FileTable implements Predicate<String> {
  private final SnapshotPages pages;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> loose;
  private final boolean restingOnEnd;

  /**
   * A file.
   *
   * @param blocks where those begin that it consists of
   */
  private record Entry(String name, long blocks, int facts, int entities, int sources) {}

  FileTable(SnapshotPages pages, long start) {
    this.pages = pages;
    Cursor in = new Cursor(pages, start);
    this.restingOnEnd = in.readFlag();
    this.loose = new HashSet<>(in.readTexts());
    for (int left = in.readCount(); left > 0; left--) {
      String name = in.readText();
      long blocks = in.readLong();
      entries.add(new Entry(name, blocks, in.readCount(), in.readCount(), in.readCount()));
    }
  }

  /** How many records of a zone a file holds, by which the table is written. */
  record Counted(String name, int facts, int entities, int sources) {}

  /**
   * @param files in the order in which they were read
   * @param aside where the blocks of each of them stand, one after the other
   * @param loose the ids that stand in a record which no index finds by them
   * @param restingOnEnd whether the day of any fact depends on the end of the base
   * @return where it begins
   */
  static long write(
      List<Counted> files,
      List<Cursor> aside,
      List<String> loose,
      boolean restingOnEnd,
      PageWriter out) {
    List<Long> blocks = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      blocks.add(out.position());
      Counted file = files.get(i);
      write(read(aside.get(i), file.facts(), file.entities(), file.sources()), out);
    }
    long start = out.position();
    out.writeFlag(restingOnEnd);
    out.writeTexts(loose);
    out.writeCount(files.size());
    for (int i = 0; i < files.size(); i++) {
      Counted file = files.get(i);
      out.writeText(file.name());
      out.writeLong(blocks.get(i));
      out.writeCount(file.facts());
      out.writeCount(file.entities());
      out.writeCount(file.sources());
    }
    return start;
  }

  static void write(FileBlocks file, PageWriter out) {
    out.writeFlag(file.isWhole());
    if (file.isWhole()) {
      out.writeLong(file.print(0));
      return;
    }
    out.writeCount(file.size());
    int line = 0;
    for (int i = 0; i < file.size(); i++) {
      out.writeLong(file.print(i));
      out.writeCount(file.line(i) - line);
      out.writeByte(file.zone(i).number());
      out.writeCount(file.count(i, file.zone(i)));
      line = file.line(i);
    }
  }

  /** The names of the files, in the order in which they were read. */
  public List<String> names() {
    List<String> names = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      names.add(entry.name());
    }
    return names;
  }

  /** How many records of a zone a file holds. */
  public int count(int file, RecordZone zone) {
    Entry entry = entries.get(file);
    return switch (zone) {
      case FACTS -> entry.facts();
      case ENTITIES -> entry.entities();
      case SOURCES -> entry.sources();
    };
  }

  /** What a file consists of. */
  public FileBlocks blocks(int file) {
    Entry entry = entries.get(file);
    Cursor in = new Cursor(pages, entry.blocks());
    return read(in, entry.facts(), entry.entities(), entry.sources());
  }

  private static FileBlocks read(Cursor in, int facts, int entities, int sources) {
    if (in.readFlag()) {
      return FileBlocks.whole(in.readLong(), facts, entities, sources);
    }
    FileBlocks blocks = new FileBlocks();
    int line = 0;
    for (int left = in.readCount(); left > 0; left--) {
      long print = in.readLong();
      line += in.readCount();
      blocks.add(print, line, RecordZone.at(in.readByte()), in.readCount());
    }
    return blocks;
  }

  /** Whether an id stands in a record that no index finds by it. */
  @Override
  public boolean test(String id) {
    return loose.contains(id);
  }

  /** Whether the day of any fact depends on the last day that any source speaks of. */
  public boolean isRestingOnEnd() {
    return restingOnEnd;
  }
}
