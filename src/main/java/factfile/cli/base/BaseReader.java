package factfile.cli.base;

import factfile.cli.host.BuildNotes;
import factfile.cli.host.Host;
import factfile.cli.host.ProgressLine;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.text.Problem;
import factfile.query.order.MomentListing;
import factfile.store.CacheFolder;
import factfile.store.EditableSnapshot;
import factfile.store.Footprint;
import factfile.store.Snapshot;
import factfile.store.SnapshotDraft;
import factfile.store.SnapshotOrigin;
import factfile.store.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Reads a base in the quickest way that is right: from a snapshot, else from its files. */
public final class BaseReader {
  private final Host host;
  private final Path path;
  private final boolean cached;

  /** Null where no snapshots are used. */
  private final Snapshots snapshots;

  private SnapshotDraft draft;
  private Loaded loaded;
  private ProgressLine progress;

  /** Whether what was read is a snapshot already, kept or not. */
  private boolean written;

  /** Whether {@link #large} has just had to hold the records. */
  private boolean fresh;

  /** What was edited since a snapshot was made; null where that was not asked. */
  private EditReading edited;

  /** The files that the snapshot is which was found last. */
  private SnapshotOrigin found;

  public BaseReader(Host host, Path path, boolean cached) {
    this.host = host;
    this.path = path;
    this.cached = cached;
    this.snapshots = cached ? snapshots(host) : null;
  }

  /** The snapshots of the user; null where there is no place for them. */
  public static Snapshots snapshots(Host host) {
    CacheFolder folder = folder(host);
    return folder == null
        ? null
        : new Snapshots(folder, BuildNotes.version(), host.places().runtime());
  }

  /** Where they lie; null where there is no place for them. */
  public static CacheFolder folder(Host host) {
    return CacheFolder.of(host.variable("XDG_CACHE_HOME"), host.variable("HOME"), host.user());
  }

  /** The base as it was read before; null where its files have to be read. */
  public Snapshot snapshot() {
    Snapshot kept = cached && host.kept() != null ? host.kept().current(path) : null;
    Snapshot snapshot = kept == null && snapshots != null ? snapshots.find(path) : kept;
    if (kept == null && snapshot != null && host.kept() != null) {
      host.kept().leaveToSnapshot(path);
    }
    found = snapshot == null ? null : snapshot.origin();
    return snapshot;
  }

  /**
   * Which files the base is that was opened last, for what is kept of it.
   *
   * @return null where that cannot be told, or nothing is to be kept
   */
  public SnapshotOrigin origin() {
    if (loaded == null || written) {
      return found;
    }
    if (draft == null || loaded.base() == null) {
      return null;
    }
    try {
      return draft.origin(loaded.paths(), loaded.wrong(), errors(loaded), loaded.leftOut());
    } catch (IOException e) {
      // What is gone is not what was read; the answer does not depend on it.
      return null;
    }
  }

  /** The base as it last could be read; null outside a shell, where each command stands alone. */
  public Snapshot last() {
    if (host.kept() == null) {
      return null;
    }
    Snapshot kept = host.kept().last(path);
    return kept != null || snapshots == null ? kept : snapshots.last(path);
  }

  /**
   * The base as its files are.
   *
   * @param progress hears how far it has come
   */
  public Loaded files(ProgressLine progress) {
    if (fresh) {
      fresh = false;
      return loaded;
    }
    this.progress = progress;
    written = false;
    edited = null;
    discard();
    draft = snapshots == null ? null : snapshots.begin(path);
    long begun = TimeUnit.MILLISECONDS.toNanos(host.clock().millis());
    loaded = BaseLoader.load(path, progress);
    progress.end();
    if (host.kept() != null && loaded.base() != null) {
      host.kept().keep(path, snapshot(origin()), Footprint.of(loaded.paths(), begun));
    }
    return loaded;
  }

  /**
   * The base as its files are, of which only what has changed since a snapshot was made is read.
   *
   * @return null where all of it has to be read
   */
  public Snapshot edited() {
    EditableSnapshot before = snapshots == null ? null : snapshots.editable(path);
    draft = before == null ? null : snapshots.begin(path);
    if (draft == null) {
      return null;
    }
    long begun = TimeUnit.MILLISECONDS.toNanos(host.clock().millis());
    EditReading reading = new EditReading(path, before);
    FactBase base = reading.read();
    if (base == null) {
      discard();
      return null;
    }
    edited = reading;
    try {
      found = draft.origin(reading.paths(), 0, 0, 0);
    } catch (IOException e) {
      // What is gone is not what was read; the answer does not depend on it.
      found = null;
    }
    Snapshot snapshot = new Snapshot(base, 0, 0, 0, found);
    if (host.kept() != null) {
      host.kept().keep(path, snapshot, Footprint.of(reading.paths(), begun));
    }
    return snapshot;
  }

  /**
   * The base as its files are, read in little memory.
   *
   * @param line hears how far it has come
   * @return null where its records have to be held: {@link #files}
   */
  public Snapshot large(ProgressLine line) {
    draft = snapshots == null || host.kept() != null ? null : snapshots.begin(path);
    if (draft == null) {
      return null;
    }
    progress = line;
    try (LargeBase large = new LargeBase(draft)) {
      loaded = BaseLoader.load(path, line, large);
      Snapshot snapshot = large.snapshot(loaded.paths());
      line.end();
      written = snapshot != null;
      found = written ? snapshot.origin() : null;
      fresh = !written && !large.isHandedOn();
      return snapshot;
    }
  }

  /** What was read, as a snapshot would have it. */
  public Snapshot read() {
    return snapshot(null);
  }

  private Snapshot snapshot(SnapshotOrigin origin) {
    return new Snapshot(loaded.base(), loaded.wrong(), errors(loaded), loaded.leftOut(), origin);
  }

  /** How many of the problems are errors. */
  private static int errors(Loaded loaded) {
    int errors = 0;
    for (Problem problem : loaded.problems()) {
      errors += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
    }
    return errors;
  }

  /** Keeps a snapshot of what was read from files, for the next time. */
  public void close() {
    if (edited != null) {
      edited.keep(draft);
    } else if (draft != null && !written && loaded != null && loaded.base() != null) {
      progress.keeping();
      draft.keep(
          loaded.base(),
          MomentListing.of(loaded.base()),
          loaded.paths(),
          loaded.wrong(),
          errors(loaded),
          loaded.leftOut());
      progress.end();
    }
    discard();
  }

  private void discard() {
    if (draft != null) {
      draft.discard();
      draft = null;
    }
  }
}
