package factfile.cli;

import factfile.load.BaseLoader;
import factfile.load.Loaded;
import factfile.model.Problem;
import factfile.store.CacheFolder;
import factfile.store.Snapshot;
import factfile.store.Snapshots;
import java.nio.file.Path;

/** Reads a base in the quickest way that is right: from a snapshot, else from its files. */
final class BaseReader {
  private final Path path;

  /** Null where no snapshots are used. */
  private final Snapshots snapshots;

  private Snapshots.Draft draft;
  private Loaded loaded;
  private ProgressLine progress;

  BaseReader(Host host, Path path, boolean cached) {
    this.path = path;
    this.snapshots = cached ? snapshots(host) : null;
  }

  /** The snapshots of the user; null where there is no place for them. */
  static Snapshots snapshots(Host host) {
    CacheFolder folder = folder(host);
    return folder == null ? null : new Snapshots(folder, Help.version(), host.runtime());
  }

  /** Where they lie; null where there is no place for them. */
  static CacheFolder folder(Host host) {
    return CacheFolder.of(host.variable("XDG_CACHE_HOME"), host.variable("HOME"), host.user());
  }

  /** The base as it was read before; null where its files have to be read. */
  Snapshot snapshot() {
    return snapshots == null ? null : snapshots.find(path);
  }

  /**
   * The base as its files are.
   *
   * @param progress hears how far it has come
   */
  Loaded files(ProgressLine progress) {
    this.progress = progress;
    draft = snapshots == null ? null : snapshots.begin(path);
    loaded = BaseLoader.load(path, progress);
    progress.end();
    return loaded;
  }

  /** How many of the problems are errors. */
  static int errors(Loaded loaded) {
    int errors = 0;
    for (Problem problem : loaded.problems()) {
      errors += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
    }
    return errors;
  }

  /** Keeps a snapshot of what was read from files, for the next time. */
  void close() {
    if (draft == null) {
      return;
    }
    if (loaded == null || loaded.base() == null) {
      draft.discard();
    } else {
      progress.keeping();
      draft.keep(
          loaded.base(),
          loaded.paths(),
          loaded.problems().size(),
          errors(loaded),
          loaded.leftOut());
      progress.end();
    }
    draft = null;
  }
}
