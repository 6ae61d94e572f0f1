package factfile.cli.base;

import factfile.load.base.RecordTaker;
import factfile.model.base.Allowances;
import factfile.model.base.DayTable;
import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.model.edit.FileBlocks;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.query.order.MomentListing;
import factfile.store.Snapshot;
import factfile.store.SnapshotBuilder;
import factfile.store.SnapshotDraft;
import factfile.store.merge.FileRecords;
import factfile.store.page.DamagedSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Has the records of a large base written into a snapshot as they are read, and answers from that:
 * what is read once need not be held. A base with which anything is wrong is read otherwise.
 */
final class LargeBase implements RecordTaker<FileRecords>, AutoCloseable {
  /** Smaller bases are held in less time than it takes to write them first. */
  static final long LARGE = 4 * 1024 * 1024;

  private final SnapshotDraft draft;
  private SnapshotBuilder builder;
  private DayTable days;
  private MomentListing moments;

  LargeBase(SnapshotDraft draft) {
    this.draft = draft;
  }

  @Override
  public long leastBytes() {
    return LARGE;
  }

  @Override
  public FileRecords prepared(
      String name,
      FileBlocks blocks,
      List<Fact> facts,
      List<Entity> entities,
      List<Source> sources,
      Map<String, Integer> wanted,
      List<String> loose) {
    return FileRecords.of(name, blocks, facts, entities, sources, wanted, loose);
  }

  @Override
  public boolean take(FileRecords file) {
    if (builder == null) {
      builder = draft.builder();
    }
    try {
      if (builder != null) {
        builder.add(file);
      }
      return builder != null;
    } catch (UncheckedIOException e) {
      // A full disk, say: the records are held, then.
      return false;
    }
  }

  @Override
  public boolean isSound(Manifest manifest, Allowances allowances) {
    if (builder == null) {
      return false;
    }
    try {
      builder.endAdding();
      boolean sound = false;
      SideWork indexing = new SideWork(builder::index);
      indexing.start();
      try {
        sound = builder.link(manifest) && isSound(allowances);
      } finally {
        indexing.await();
      }
      sound &= indexing.isDone();
      moments = sound ? moments : null;
      return sound;
    } catch (IOException | UncheckedIOException | DamagedSnapshot e) {
      // The same.
      moments = null;
      return false;
    }
  }

  /** Goes through one half of the facts beside the other. */
  private boolean isSound(Allowances allowances) throws IOException {
    FactBase base = builder.linked();
    int all = base.factPlaces();
    int half = all / 2;
    FactSurvey begin = new FactSurvey(base, allowances, 0, half, all);
    FactSurvey rest = new FactSurvey(builder.linked(), allowances, half, all, all - half);
    SideWork beside = new SideWork(rest::perform);
    beside.start();
    try {
      begin.perform();
    } finally {
      beside.await();
    }
    List<Entity> entities = builder.entities();
    if (!beside.isDone() || !rest.isSound(List.of()) || !begin.isSound(entities)) {
      return false;
    }
    begin.addAll(rest);
    days = begin.days();
    moments = begin.moments();
    return true;
  }

  /** Whether nobody holds the records. */
  boolean isHandedOn() {
    return moments != null;
  }

  /**
   * The base as it stands in the snapshot, kept for the next time where that can be.
   *
   * @param paths every file and folder that was read
   * @return null where the records are held
   */
  Snapshot snapshot(List<Path> paths) {
    return moments == null ? null : draft.keep(builder, days, moments, paths);
  }

  /** Removes what was put aside. */
  @Override
  public void close() {
    try {
      if (builder != null) {
        builder.close();
      }
    } catch (IOException e) {
      // What is left of it is removed with the next one.
      return;
    }
  }
}
