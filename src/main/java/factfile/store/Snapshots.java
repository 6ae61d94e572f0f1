package factfile.store;

import factfile.model.base.DayTable;
import factfile.model.base.MemoryBase;
import factfile.model.base.MomentOrder;
import factfile.store.page.DamagedSnapshot;
import factfile.store.page.PageWriter;
import factfile.store.page.SealedPage;
import factfile.store.page.SnapshotPages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Finds and keeps snapshots. Whatever goes wrong here costs time, never an answer: what cannot be
 * found is not there, and what cannot be kept is not kept.
 */
public final class Snapshots {
  private final CacheFolder folder;
  private final String program;

  /**
   * @param version of the program: no other's snapshot is taken
   * @param runtime a file that is written whenever the program is installed
   */
  public Snapshots(CacheFolder folder, String version, Path runtime) {
    this.folder = folder;
    this.program = version + " " + build(runtime);
  }

  /** Two builds of one version are two programs. */
  private static String build(Path runtime) {
    try {
      return Stamp.of(runtime).text();
    } catch (IOException e) {
      return "?";
    }
  }

  /**
   * The snapshot of a base, where there is one and every file and folder is the one it was.
   *
   * @param base the folder of the base
   * @return null where the files have to be read
   */
  public Snapshot find(Path base) {
    return find(base, true);
  }

  /**
   * The snapshot of a base as it was when it could last be read, whatever has become of its files.
   *
   * @return null where there is none
   */
  public Snapshot last(Path base) {
    return find(base, false);
  }

  private Snapshot find(Path base, boolean current) {
    try {
      Path real = base.toRealPath();
      Path file = file(real);
      if (!folder.isUsable() || !CacheFolder.isPlain(file)) {
        return null;
      }
      SnapshotPages pages = new SnapshotPages(file);
      Header header = Header.read(pages);
      if (header == null || !isUsable(header.origin(), real, current)) {
        pages.close();
        return null;
      }
      SnapshotOrigin origin = header.origin();
      return new Snapshot(
          new SnapshotBase(pages, header),
          origin.problems(),
          origin.errors(),
          origin.leftOut(),
          origin);
    } catch (IOException | DamagedSnapshot e) {
      // The files are still there to be read.
      return null;
    }
  }

  /**
   * A file as it lies in the folder.
   *
   * @param base the folder of its base; null where it cannot be read
   * @param state whether it would be used
   * @param bytes its size
   * @param kind what is kept in it
   */
  public record Kept(Path file, String base, SnapshotState state, long bytes, KeptKind kind) {}

  /**
   * Every snapshot in the folder, then what was found with each base, by name of file.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<Kept> all() throws IOException {
    List<Kept> all = new ArrayList<>();
    for (Path file : folder.snapshots()) {
      all.add(kept(file, KeptKind.SNAPSHOT));
    }
    for (Path file : folder.findings()) {
      all.add(kept(file, KeptKind.FINDINGS));
    }
    return all;
  }

  private Kept kept(Path file, KeptKind kind) throws IOException {
    long bytes = Files.size(file);
    if (!CacheFolder.isPlain(file)) {
      return new Kept(file, null, SnapshotState.DAMAGED, bytes, kind);
    }
    try (SnapshotPages pages = new SnapshotPages(file)) {
      SnapshotOrigin origin = kind.origin(pages);
      String base = origin == null ? null : origin.base();
      if (origin == null || !origin.program().equals(program)) {
        return new Kept(file, base, SnapshotState.OF_ANOTHER_VERSION, bytes, kind);
      }
      return new Kept(file, base, state(origin), bytes, kind);
    } catch (IOException | DamagedSnapshot e) {
      return new Kept(file, null, SnapshotState.DAMAGED, bytes, kind);
    }
  }

  private SnapshotState state(SnapshotOrigin origin) {
    Path base = Path.of(origin.base());
    try {
      return isUsable(origin, base, true) ? SnapshotState.CURRENT : SnapshotState.OUT_OF_DATE;
    } catch (IOException e) {
      return Files.exists(base) ? SnapshotState.OUT_OF_DATE : SnapshotState.WITHOUT_BASE;
    }
  }

  private boolean isUsable(SnapshotOrigin origin, Path base, boolean current) throws IOException {
    boolean ours = origin.program().equals(program) && origin.base().equals(base.toString());
    return ours && (!current || isCurrent(origin, base));
  }

  private static boolean isCurrent(SnapshotOrigin origin, Path base) throws IOException {
    for (int i = 0; i < origin.paths().size(); i++) {
      if (!Stamp.of(base.resolve(origin.paths().get(i))).isSame(origin.stamps().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Stamp> stamps(Path base, List<String> paths) throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    for (String path : paths) {
      stamps.add(Stamp.of(base.resolve(path)));
    }
    return stamps;
  }

  private Path file(Path base) {
    return folder.file(base.toString(), CacheFolder.SNAPSHOT);
  }

  /** What was found of notes with a base, as it is kept. */
  public KeptFindings findings(SnapshotOrigin origin) {
    return new KeptFindings(folder, origin);
  }

  /**
   * Begins a snapshot, before the files of the base are read.
   *
   * @return null where none can be kept
   */
  public Draft begin(Path base) {
    try {
      folder.make();
      if (!folder.isUsable()) {
        return null;
      }
      Path real = base.toRealPath();
      folder.removeOrphans();
      Path draft = folder.draft();
      long now = Files.getLastModifiedTime(draft).to(TimeUnit.NANOSECONDS);
      return new Draft(real, draft, now);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** A snapshot that is being made; it counts once it is kept. */
  public final class Draft {
    private final Path base;
    private final Path draft;
    private final long begun;

    private Draft(Path base, Path draft, long begun) {
      this.base = base;
      this.draft = draft;
      this.begun = begun;
    }

    /**
     * Keeps what was read, unless a file is too young to tell whether it has changed since.
     *
     * @param moments the order of a timeline of it
     * @param paths every file and folder that it was read from
     */
    public void keep(
        MemoryBase read,
        MomentOrder moments,
        List<Path> paths,
        int problems,
        int errors,
        int leftOut) {
      try {
        SnapshotOrigin origin = origin(paths, problems, errors, leftOut);
        if (origin != null) {
          write(read, moments, origin);
          Files.move(
              draft,
              file(base),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException | UncheckedIOException e) {
        // A full disk, say: the answer does not depend on it, and the next look-up tries again.
        return;
      } finally {
        discard();
      }
    }

    /**
     * Begins a snapshot that is written while the files are read.
     *
     * @return null where it cannot be written
     */
    public SnapshotBuilder builder() {
      try {
        return new SnapshotBuilder(draft, folder.draft());
      } catch (IOException e) {
        // The records are held, then.
        return null;
      }
    }

    /**
     * Finishes what was written while the files were read, and keeps it unless a file is too young.
     *
     * @param paths every file and folder that it was read from
     * @return the base as it stands there; null where it could not be written
     */
    public Snapshot keep(
        SnapshotBuilder built, DayTable days, MomentOrder moments, List<Path> paths) {
      try {
        SnapshotOrigin origin = readFrom(paths, 0, 0, 0);
        built.finish(days, moments, origin);
        SnapshotPages pages = new SnapshotPages(draft);
        boolean old = isOld(origin.stamps());
        if (old) {
          Files.move(
              draft,
              file(base),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
        return new Snapshot(
            new SnapshotBase(pages, Header.read(pages)), 0, 0, 0, old ? origin : null);
      } catch (IOException | UncheckedIOException | DamagedSnapshot e) {
        // A full disk, say: the answer does not depend on it.
        return null;
      }
    }

    /**
     * The files that were read.
     *
     * @return null where one is too young to tell whether it has changed since
     * @throws IOException where one is gone, or cannot be looked at
     */
    public SnapshotOrigin origin(List<Path> paths, int problems, int errors, int leftOut)
        throws IOException {
      SnapshotOrigin origin = readFrom(paths, problems, errors, leftOut);
      return isOld(origin.stamps()) ? origin : null;
    }

    private SnapshotOrigin readFrom(List<Path> paths, int problems, int errors, int leftOut)
        throws IOException {
      List<String> names = new ArrayList<>();
      for (Path path : paths) {
        names.add(base.relativize(path.toRealPath()).toString());
      }
      return new SnapshotOrigin(
          base.toString(), program, names, stamps(base, names), problems, errors, leftOut);
    }

    private boolean isOld(List<Stamp> stamps) {
      for (Stamp stamp : stamps) {
        if (stamp.isYoungAt(begun)) {
          return false;
        }
      }
      return true;
    }

    private void write(MemoryBase read, MomentOrder moments, SnapshotOrigin origin)
        throws IOException {
      try (OutputStream file = Files.newOutputStream(draft);
          PageWriter out = new PageWriter(new BufferedOutputStream(file, 16 * SealedPage.SIZE))) {
        new SnapshotWriter(read, moments, out).write(origin);
      }
    }

    /** Removes what was begun; does nothing once it is kept. */
    public void discard() {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        // It stays until the cache is cleared.
        return;
      }
    }
  }
}
