package factfile.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A file that one process at a time has locked. The lock is the operating system's and ends with
 * its process, so that a file left by a killed one is in nobody's way. It holds the number of the
 * process; what holds anything else is locked as well, but never written or removed.
 */
final class LockFile implements AutoCloseable {
  /** The longest content that can be a number of a process, in bytes. */
  private static final int NUMBER = 20;

  private final Path path;
  private final FileChannel channel;
  private final boolean ours;

  private LockFile(Path path, FileChannel channel, boolean ours) {
    this.path = path;
    this.channel = channel;
    this.ours = ours;
  }

  /**
   * Locks it, without waiting. Within one process only one thread may try at a time.
   *
   * @return null where another process has it
   * @throws EditError where what is there cannot be locked
   * @throws IOException where there can be no such file, or no lock
   */
  static LockFile tryTake(Path path) throws IOException {
    try {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        make(path);
      }
      Map<String, Object> before = identity(path);
      FileChannel channel =
          FileChannel.open(
              path,
              Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
      LockFile taken = null;
      try {
        // Who had it may have removed it since it was opened: then the lock is one on nothing.
        if (channel.tryLock() != null && before.equals(identity(path))) {
          taken = new LockFile(path, channel, isNumber(before, channel));
          taken.sign();
        }
        return taken;
      } finally {
        if (taken == null) {
          channel.close();
        }
      }
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      // Another was quicker to remove it, or to make it.
      return null;
    } catch (AccessDeniedException e) {
      throw refused(path, e);
    }
  }

  private static IOException refused(Path path, AccessDeniedException e) {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new EditError(
          path + ", the lock of the base, belongs to somebody else", "let its owner remove it");
    }
    return e;
  }

  /** Whoever may write in the folder may lock what stands in it. */
  private static void make(Path path) throws IOException {
    FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
    if (!isUnix(path)) {
      return;
    }
    PosixFileAttributes folder =
        Files.readAttributes(path.toAbsolutePath().getParent(), PosixFileAttributes.class);
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    give(view, folder);
    boolean same = view.readAttributes().group().equals(folder.group());
    view.setPermissions(rights(same ? folder.permissions() : Set.of()));
  }

  /** To whom the folder belongs, as far as we may. */
  private static void give(PosixFileAttributeView view, PosixFileAttributes folder)
      throws IOException {
    PosixFileAttributes made = view.readAttributes();
    try {
      if (!made.group().equals(folder.group())) {
        view.setGroup(folder.group());
      }
      if (!made.owner().equals(folder.owner())) {
        view.setOwner(folder.owner());
      }
    } catch (NoSuchFileException e) {
      throw e;
    } catch (FileSystemException e) {
      // Only root gives files away, and members of a group to that: then it stays the maker's.
      return;
    }
  }

  private static Set<PosixFilePermission> rights(Set<PosixFilePermission> folder) {
    Set<PosixFilePermission> rights =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if (folder.contains(PosixFilePermission.GROUP_WRITE)) {
      rights.add(PosixFilePermission.GROUP_READ);
      rights.add(PosixFilePermission.GROUP_WRITE);
    }
    if (folder.contains(PosixFilePermission.OTHERS_WRITE)) {
      rights.add(PosixFilePermission.OTHERS_READ);
      rights.add(PosixFilePermission.OTHERS_WRITE);
    }
    return rights;
  }

  /**
   * What tells a file from the next one of that name, which may have its number, but not its time.
   *
   * @throws EditError where it is no plain file
   */
  private static Map<String, Object> identity(Path path) throws IOException {
    Map<String, Object> found =
        Files.readAttributes(
            path,
            isUnix(path)
                ? "unix:isRegularFile,dev,ino,ctime,nlink"
                : "isRegularFile,fileKey,creationTime",
            LinkOption.NOFOLLOW_LINKS);
    if (!Boolean.TRUE.equals(found.get("isRegularFile"))) {
      throw new EditError(
          path + " is in the way of the lock of the base: it is no plain file",
          "move it elsewhere");
    }
    return found;
  }

  private static boolean isUnix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** Whether nobody's data can stand in it. */
  private static boolean isNumber(Map<String, Object> identity, FileChannel channel)
      throws IOException {
    boolean single = !identity.containsKey("nlink") || identity.get("nlink").equals(1);
    return single && channel.size() <= NUMBER && text(channel).matches("[0-9]*\n?");
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(NUMBER);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  /** Says who has it, for those who wait. */
  private void sign() throws IOException {
    if (ours) {
      String number = ProcessHandle.current().pid() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(number.getBytes(StandardCharsets.UTF_8)), 0);
    }
  }

  /** The number of the process that has it; empty where that is not known. */
  static String owner(Path path) {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      String text = text(channel);
      return text.matches("[0-9]+\n") ? text.strip() : "";
    } catch (IOException e) {
      // It has come to its end just now, or is not for us to read.
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (ours) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // It may stay: without its process it is in nobody's way.
      return;
    } finally {
      channel.close();
    }
  }
}
