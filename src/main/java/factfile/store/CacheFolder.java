package factfile.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that snapshots lie in. It is used only while it is a folder of ours and of ours alone.
 */
public final class CacheFolder {
  static final String SNAPSHOT = ".snapshot";
  static final String EDITS = ".edits";
  static final String FINDINGS = ".findings";
  static final String DRAFT = ".draft";

  private final OwnFolder folder;

  private CacheFolder(Path path, String user) {
    this.folder = new OwnFolder(path, user);
  }

  /**
   * @param cacheHome {@code XDG_CACHE_HOME}, or null; a relative one does not count
   * @param home {@code HOME}, or null
   * @param user the name of the user that the process runs as
   * @return null where there is no place for it
   */
  public static CacheFolder of(String cacheHome, String home, String user) {
    if (cacheHome != null && Path.of(cacheHome).isAbsolute()) {
      return new CacheFolder(Path.of(cacheHome, "factfile"), user);
    }
    boolean absolute = home != null && Path.of(home).isAbsolute();
    return absolute ? new CacheFolder(Path.of(home, ".cache", "factfile"), user) : null;
  }

  public Path path() {
    return folder.path();
  }

  /** Why it is not used; null where it can be, or is not there yet. */
  public String fault() {
    return folder.fault();
  }

  /** Whether it is there, and ours alone. */
  boolean isUsable() {
    return folder.isUsable();
  }

  /**
   * Makes it where it is not there.
   *
   * @throws IOException when it cannot be made
   */
  void make() throws IOException {
    folder.make();
  }

  /**
   * The snapshots that lie in it, by name; none where it is not used.
   *
   * @throws IOException when it cannot be read
   */
  List<Path> snapshots() throws IOException {
    return files(SNAPSHOT);
  }

  /**
   * What was edited since they were made, by name; none where the folder is not used.
   *
   * @throws IOException when it cannot be read
   */
  List<Path> edits() throws IOException {
    return files(EDITS);
  }

  /**
   * What was found of notes, a file a base, by name; none where the folder is not used.
   *
   * @throws IOException when it cannot be read
   */
  List<Path> findings() throws IOException {
    return files(FINDINGS);
  }

  /**
   * The file of a base. Two bases whose names fall together take turns: each file names its base.
   *
   * @param base the real path of its folder
   */
  Path file(String base, String ending) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < base.length(); i++) {
      hash = (hash ^ base.charAt(i)) * 0x100000001b3L;
    }
    return path().resolve(Long.toHexString(hash) + ending);
  }

  private List<Path> files(String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    if (isUsable()) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(), "*" + ending)) {
        for (Path entry : entries) {
          found.add(entry);
        }
      }
      found.sort(null);
    }
    return found;
  }

  /**
   * A new draft. No two processes, and no two bases of one, give it the same name; dice would cost
   * 10 ms.
   *
   * @throws IOException when it cannot be made
   */
  Path draft() throws IOException {
    return folder.create(ProcessHandle.current().pid() + "-" + System.nanoTime() + DRAFT);
  }

  /**
   * Removes the drafts of processes that are no more, as when they were interrupted.
   *
   * @throws IOException when one cannot be removed
   */
  void removeOrphans() throws IOException {
    for (Path draft : files(DRAFT)) {
      if (!isOfLiving(draft.getFileName().toString())) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static boolean isOfLiving(String name) {
    String pid = name.substring(0, Math.max(0, name.indexOf('-')));
    try {
      return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** How many files of each kind were removed. */
  public record Cleared(int snapshots, int findings) {}

  /**
   * Removes all that is kept, and what was left of a file that could not be finished.
   *
   * @throws IOException when one cannot be removed
   */
  public Cleared clear() throws IOException {
    int snapshots = clear(SNAPSHOT);
    int findings = clear(FINDINGS);
    clear(EDITS);
    clear(DRAFT);
    return new Cleared(snapshots, findings);
  }

  private int clear(String ending) throws IOException {
    List<Path> files = files(ending);
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    return files.size();
  }

  /** Whether a plain file lies there, not a link to one. */
  static boolean isPlain(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isRegularFile();
    } catch (IOException e) {
      // Not there, as on the first look-up.
      return false;
    }
  }
}
