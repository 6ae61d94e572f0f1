package factfile.store;

import factfile.model.base.DayTable;
import factfile.model.base.MemoryBase;
import factfile.model.base.StandingOrder;
import factfile.model.edit.BaseEdit;
import factfile.store.page.DamagedSnapshot;
import factfile.store.page.PageWriter;
import factfile.store.page.SealedPage;
import factfile.store.page.SnapshotPages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A snapshot that is being made; it counts once it is kept. */
public final class SnapshotDraft {
  private final CacheFolder folder;
  private final String program;
  private final Path base;
  private final Path draft;
  private final long begun;

  /**
   * @param program that writes it
   * @param base the real path of the folder of the base
   * @param begun when the reading of its files began, in nanoseconds since 1970
   */
  SnapshotDraft(CacheFolder folder, String program, Path base, Path draft, long begun) {
    this.folder = folder;
    this.program = program;
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
      StandingOrder moments,
      List<Path> paths,
      int problems,
      int errors,
      int leftOut) {
    try {
      SnapshotOrigin origin = origin(paths, problems, errors, leftOut);
      if (origin != null) {
        write(read, moments, origin);
        moveTo(CacheFolder.SNAPSHOT);
        Files.deleteIfExists(folder.file(base.toString(), CacheFolder.EDITS));
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
      return new SnapshotBuilder(draft, folder.draft(), folder.draft());
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
      SnapshotBuilder built, DayTable days, StandingOrder moments, List<Path> paths) {
    try {
      SnapshotOrigin origin = readFrom(paths, 0, 0, 0);
      built.finish(days, moments, origin);
      SnapshotPages pages = new SnapshotPages(draft);
      boolean old = isOld(origin.stamps());
      if (old) {
        moveTo(CacheFolder.SNAPSHOT);
        Files.deleteIfExists(folder.file(base.toString(), CacheFolder.EDITS));
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
    List<Stamp> stamps = new ArrayList<>();
    for (String name : names) {
      stamps.add(Stamp.of(base.resolve(name)));
    }
    return new SnapshotOrigin(base.toString(), program, names, stamps, problems, errors, leftOut);
  }

  private boolean isOld(List<Stamp> stamps) {
    for (Stamp stamp : stamps) {
      if (stamp.isYoungAt(begun)) {
        return false;
      }
    }
    return true;
  }

  private void write(MemoryBase read, StandingOrder moments, SnapshotOrigin origin)
      throws IOException {
    try (PageWriter out = writer()) {
      new SnapshotWriter(read, out).write(origin, moments);
    }
  }

  private PageWriter writer() throws IOException {
    return new PageWriter(
        new BufferedOutputStream(Files.newOutputStream(draft), 16 * SealedPage.SIZE));
  }

  private void moveTo(String ending) throws IOException {
    Files.move(
        draft,
        folder.file(base.toString(), ending),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Keeps what was edited since a snapshot was made, unless a file is too young.
   *
   * @param fresh what is new
   * @param paths every file and folder that it was read from
   */
  public void keep(EditableSnapshot of, MemoryBase fresh, BaseEdit edit, List<Path> paths) {
    try {
      SnapshotOrigin origin = origin(paths, 0, 0, 0);
      if (origin != null) {
        try (PageWriter out = writer()) {
          new SnapshotWriter(fresh, out).write(origin, edit, of.id());
        }
        moveTo(CacheFolder.EDITS);
      }
    } catch (IOException | UncheckedIOException e) {
      // The same as with a snapshot.
      return;
    } finally {
      discard();
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
