package factfile.edit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that a file is made ready in: hidden, beside the file that it will replace, and closed
 * to everybody else, so that nobody reads a draft whatever its own rights are for a moment. Its
 * writer holds a lock in it, which ends with the writer: what a killed one left can be told, and
 * removed.
 */
final class DraftFolder implements AutoCloseable {
  static final String PREFIX = ".factfile-";
  static final String SUFFIX = ".draft";
  private static final String DRAFT = "new";
  private static final String LOCK = "lock";

  /** Folders of this very process: to open their lock and close it again would give it away. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private static final int TRIES = 8;

  private final Path path;
  private final FileChannel lock;

  private DraftFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * A new one, in the folder that the file to replace lies in.
   *
   * @throws IOException where nothing can be made there
   */
  static DraftFolder in(Path folder) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      String number = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
      Path path = folder.resolve(PREFIX + number + SUFFIX);
      OURS.add(path);
      FileChannel lock = make(path);
      if (lock != null) {
        return new DraftFolder(path, lock);
      }
      OURS.remove(path);
    }
    throw new IOException("what is begun in " + folder + " is removed again and again");
  }

  /** Null where somebody took it for one of the dead before it was locked. */
  private static FileChannel make(Path path) throws IOException {
    Files.createDirectory(path, forUs(path, "rwx------"));
    Path file = path.resolve(LOCK);
    try {
      FileChannel lock =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              forUs(path, "rw-------"));
      if (!isLockedByOthers(lock) && Files.exists(file)) {
        return lock;
      }
      lock.close();
      return null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static boolean isLockedByOthers(FileChannel channel) {
    try {
      return channel.tryLock() == null;
    } catch (IOException e) {
      // A file system without locks: nobody else gets one either, so nobody removes this folder.
      return false;
    }
  }

  private static FileAttribute<?>[] forUs(Path path, String rights) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /** The place for the draft. */
  Path file() {
    return path.resolve(DRAFT);
  }

  @Override
  public void close() throws IOException {
    try {
      remove(path);
    } catch (IOException e) {
      // What became of the file does not depend on it, and the next writer tries again.
      return;
    } finally {
      lock.close();
      OURS.remove(path);
    }
  }

  private static void remove(Path path) throws IOException {
    Files.deleteIfExists(path.resolve(DRAFT));
    Files.deleteIfExists(path.resolve(LOCK));
    Files.deleteIfExists(path);
  }

  /**
   * Removes what writers left here that are no more. What holds anything else, is still locked, or
   * may not be removed, stays.
   */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*-*" + SUFFIX)) {
      for (Path path : found) {
        boolean named =
            path.getFileName().toString().matches("\\.factfile-[0-9]+-[0-9a-f]+\\.draft");
        if (named && !OURS.contains(path) && isPlainFolder(path)) {
          sweepOne(path);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // It can wait for the next writer; what is to be written now does not depend on it.
      return;
    }
  }

  private static boolean isPlainFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void sweepOne(Path path) {
    try {
      List<String> names = names(path);
      if (!List.of(DRAFT, LOCK).containsAll(names)) {
        return;
      }
      Path lock = path.resolve(LOCK);
      if (!names.contains(LOCK)) {
        // Its writer came no further than this, or is just about to; this fails where it is full.
        Files.deleteIfExists(path);
        return;
      }
      if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
          FileLock held = channel.tryLock()) {
        if (held != null) {
          remove(path);
        }
      }
    } catch (IOException e) {
      // Somebody else's, or gone by now: it is left to its owner.
      return;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path each : found) {
        names.add(each.getFileName().toString());
      }
    }
    return names;
  }
}
