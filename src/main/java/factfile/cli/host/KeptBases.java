package factfile.cli.host;

import factfile.store.Footprint;
import factfile.store.Snapshot;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bases as they were last read from their files, for the next command of the same shell: it need
 * not read them again, and where they can no longer be read, it has something to answer from.
 */
public final class KeptBases {
  /**
   * @param footprint null where the files were too young to be told apart from later ones
   */
  private record Kept(Snapshot base, Footprint footprint) {}

  private final Map<Path, Kept> bases = new HashMap<>();
  private final Set<Path> met = new HashSet<>();
  private final Map<Path, String> told = new HashMap<>();

  /** The base, where its files are still those that were read; else null. */
  public Snapshot current(Path path) {
    Kept kept = bases.get(path);
    boolean current = kept != null && kept.footprint != null && kept.footprint.isCurrent();
    return current ? kept.base : null;
  }

  /** The base as it last could be read; null where it is not kept here. */
  public Snapshot last(Path path) {
    Kept kept = bases.get(path);
    return kept == null ? null : kept.base;
  }

  public void keep(Path path, Snapshot base, Footprint footprint) {
    bases.put(path, new Kept(base, footprint));
    told.remove(path);
  }

  /** A snapshot answers for the files, and takes less memory. */
  public void leaveToSnapshot(Path path) {
    bases.remove(path);
    told.remove(path);
  }

  /** A command that was given up may still be busy with what it was handed. */
  public void forget() {
    bases.clear();
  }

  /** Whether a base is met for the first time. */
  public boolean isNew(Path path) {
    return met.add(path);
  }

  /** Whether these problems of a base are news. */
  public boolean isNews(Path path, String problems) {
    return !problems.equals(told.put(path, problems));
  }
}
