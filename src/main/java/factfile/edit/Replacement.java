package factfile.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * Replaces a file as a whole or not at all: a draft beside it is given all that the file has,
 * owner, group, rights, access list and extended attributes, then the new contents; it is flushed
 * to the disk, and renamed over the file. Where something of that cannot be kept, the file stays.
 */
public final class Replacement {
  /** What stands beside a file while it is replaced, as git names what it ignores. */
  public static final String IGNORED = DraftFolder.PREFIX + "*" + DraftFolder.SUFFIX + "/";

  private final Path file;
  private final String name;

  private Replacement(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /**
   * @param file no link
   * @param name as shown to people
   * @param before what the file holds; null where it must not be there
   * @return false where it holds something else by now; it is left as it is
   * @throws EditError where the new file would not have all that this one has; it is left as it is
   * @throws IOException where it cannot be written; it is left as it is
   */
  public static boolean put(Path file, String name, byte[] before, byte[] after)
      throws IOException {
    Replacement replacement = new Replacement(file, name);
    try (DraftFolder folder = DraftFolder.in(file.toAbsolutePath().getParent())) {
      boolean done =
          before == null
              ? replacement.make(folder.file(), after)
              : replacement.replace(folder.file(), before, after);
      if (done) {
        replacement.flushFolder();
      }
      return done;
    }
  }

  /** Removes what was left in a folder by writers that were killed. */
  public static void sweep(Path folder) {
    DraftFolder.sweep(folder);
  }

  private boolean make(Path draft, byte[] after) throws IOException {
    write(draft, after, StandardOpenOption.CREATE_NEW);
    try {
      // Unlike a move, it fails where the name is taken.
      Files.createLink(file, draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Not all file systems give a file a second name.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    }
  }

  private boolean replace(Path draft, byte[] before, byte[] after) throws IOException {
    if (!isStill(before)) {
      return false;
    }
    FileTraits traits = FileTraits.of(file);
    if (traits.links() > 1) {
      throw left(
          "has " + traits.links() + " names (hard links), which a new file would part",
          "write it by hand, or make copies of them");
    }
    if (isReadOnly()) {
      throw left("is read-only", "chmod u+w it, where it may be changed");
    }
    Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    refuseLost(traits.lostIn(FileTraits.of(draft)));
    write(draft, after, StandardOpenOption.TRUNCATE_EXISTING);
    refuseLost(traits.lostIn(FileTraits.of(draft)));
    refuseLost(AccessList.isAlike(file, draft) ? null : "access list");
    if (!isStill(before) || !traits.equals(FileTraits.of(file))) {
      return false;
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /** Whether nobody may write it, or we may not. To root, all files look writable. */
  private boolean isReadOnly() throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix) {
      return !Files.isWritable(file);
    }
    Set<PosixFilePermission> rights =
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
    boolean some =
        rights.contains(PosixFilePermission.OWNER_WRITE)
            || rights.contains(PosixFilePermission.GROUP_WRITE)
            || rights.contains(PosixFilePermission.OTHERS_WRITE);
    return !some || !Files.isWritable(file);
  }

  private void refuseLost(String lost) {
    if (lost != null) {
      throw left(
          "would lose its " + lost + ", which cannot be given to a new file",
          "run it as the owner of the file");
    }
  }

  private static void write(Path draft, byte[] after, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, Set.of(how, StandardOpenOption.WRITE))) {
      ByteBuffer bytes = ByteBuffer.wrap(after);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private boolean isStill(byte[] before) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == before.length
        && Arrays.equals(before, Files.readAllBytes(file));
  }

  /** So that the new name outlives a loss of power, too. */
  private void flushFolder() {
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems do not flush folders; the file has been replaced all the same.
      return;
    }
  }

  private EditError left(String reason, String fix) {
    return new EditError(name + " " + reason + "; it is left as it is", fix);
  }
}
