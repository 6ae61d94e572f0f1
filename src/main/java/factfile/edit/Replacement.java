package factfile.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * Replaces a file as a whole or not at all: a new file beside it is written, flushed to the disk
 * and renamed over it. As only one can make that new file, it is a lock as well.
 */
public final class Replacement implements AutoCloseable {
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path beside;
  private final FileChannel channel;
  private boolean moved;

  private Replacement(Path beside, FileChannel channel) {
    this.beside = beside;
    this.channel = channel;
  }

  /**
   * @param beside a name in the same file system as the file to replace; must be free
   * @param mode who may read it until it has the rights of that file: {@code rw-------}
   * @throws java.nio.file.FileAlreadyExistsException where it is not free
   */
  public static Replacement open(Path beside, String mode) throws IOException {
    Set<PosixFilePermission> rights = PosixFilePermissions.fromString(mode);
    FileAttribute<?>[] attributes =
        isPosix(beside)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
            : new FileAttribute<?>[0];
    return new Replacement(beside, FileChannel.open(beside, NEW, attributes));
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Leaves a note in the new file, for who finds it in the way. */
  void say(String text) throws IOException {
    channel.write(ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0);
  }

  /**
   * @param before what the file holds; null where it must not be there
   * @return false where it holds something else by now; it is left as it is
   */
  public boolean put(Path file, byte[] before, byte[] after) throws IOException {
    if (before != null && isPosix(file)) {
      Files.setPosixFilePermissions(
          beside, Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(after);
    channel.position(0);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    boolean asBefore =
        before == null ? !there : there && Arrays.equals(before, Files.readAllBytes(file));
    if (asBefore) {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved = true;
    }
    return asBefore;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (!moved) {
      Files.deleteIfExists(beside);
    }
  }
}
