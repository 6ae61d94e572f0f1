package factfile.store;

import factfile.model.base.FactBase;
import factfile.model.edit.EditedBase;
import factfile.store.page.DamagedSnapshot;
import factfile.store.page.SnapshotPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      SnapshotOrigin origin = header == null ? null : header.origin();
      if (origin == null || !isUsable(origin, real, false)) {
        pages.close();
        return null;
      }
      boolean same = current && isCurrent(origin, real);
      Snapshot edited = same ? null : edited(real, current);
      if (edited != null || (current && !same)) {
        pages.close();
        return edited;
      }
      return snapshot(new SnapshotBase(pages, header), origin);
    } catch (IOException | DamagedSnapshot e) {
      // The files are still there to be read.
      return null;
    }
  }

  private static Snapshot snapshot(FactBase base, SnapshotOrigin origin) {
    return new Snapshot(base, origin.problems(), origin.errors(), origin.leftOut(), origin);
  }

  /**
   * A snapshot with what was edited since.
   *
   * @param current whether every file has to be the one it was then
   */
  private Snapshot edited(Path base, boolean current) throws IOException {
    Path file = folder.file(base.toString(), CacheFolder.EDITS);
    if (!CacheFolder.isPlain(file)) {
      return null;
    }
    SnapshotPages pages = new SnapshotPages(file);
    Header header = Header.read(pages);
    if (header != null && isUsable(header.origin(), base, current)) {
      KeptEdit kept = KeptEdit.read(pages, header.fileTable());
      EditableSnapshot snapshot = open(base);
      if (snapshot != null && snapshot.id().equals(kept.of())) {
        FactBase before = snapshot.moved(kept.edit().runs());
        FactBase fresh = new SnapshotBase(pages, header);
        return snapshot(new EditedBase(before, fresh, kept.edit()), header.origin());
      }
    }
    pages.close();
    return null;
  }

  /**
   * The snapshot of a base whose files have changed since, where it is known what they were.
   *
   * @return null where there is none
   */
  public EditableSnapshot editable(Path base) {
    try {
      return folder.isUsable() ? open(base.toRealPath()) : null;
    } catch (IOException | DamagedSnapshot e) {
      // The files are still there to be read.
      return null;
    }
  }

  /** Null where there is none, or another takes its place at this moment. */
  private EditableSnapshot open(Path base) throws IOException {
    Path file = file(base);
    if (!CacheFolder.isPlain(file)) {
      return null;
    }
    Stamp stamp = Stamp.of(file);
    SnapshotPages pages = new SnapshotPages(file);
    Header header = Header.read(pages);
    boolean known = header != null && header.fileTable() > 0;
    if (known && isUsable(header.origin(), base, false) && Stamp.of(file).isSame(stamp)) {
      return new EditableSnapshot(base, pages, header, stamp.text());
    }
    pages.close();
    return null;
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
   * Every snapshot in the folder, then what was edited since and what was found with each base, by
   * name of file.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<Kept> all() throws IOException {
    List<Kept> all = new ArrayList<>();
    for (Path file : folder.snapshots()) {
      all.add(kept(file, KeptKind.SNAPSHOT));
    }
    for (Path file : folder.edits()) {
      all.add(kept(file, KeptKind.EDITS));
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
      SnapshotState state = state(origin);
      boolean edited = kind == KeptKind.SNAPSHOT && state == SnapshotState.OUT_OF_DATE;
      if (edited && edited(Path.of(base), true) != null) {
        state = SnapshotState.CURRENT_WITH_EDITS;
      }
      return new Kept(file, base, state, bytes, kind);
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
  public SnapshotDraft begin(Path base) {
    try {
      folder.make();
      if (!folder.isUsable()) {
        return null;
      }
      Path real = base.toRealPath();
      folder.removeOrphans();
      Path draft = folder.draft();
      long now = Files.getLastModifiedTime(draft).to(TimeUnit.NANOSECONDS);
      return new SnapshotDraft(folder, program, real, draft, now);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }
}
