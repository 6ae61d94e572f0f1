package factfile.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/** Replaces a note as a whole or not at all: a file beside it, flushed, renamed over it. */
final class NoteWriter {
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private NoteWriter() {}

  /**
   * @param before what was read; where the file is something else by now, it stays
   * @throws UserError where it changed meanwhile, or cannot be written
   */
  static void write(NoteFiles.NoteFile note, byte[] before, String after) {
    Path path = note.path();
    String name = "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path beside = path.resolveSibling(name);
    try {
      FileChannel channel = create(beside);
      try (channel) {
        fill(channel, after);
        copyRights(path, beside);
        if (!Arrays.equals(before, Files.readAllBytes(path))) {
          throw UserError.input(
              note.name() + " changed while it was refreshed; it is left as it is", "run it again");
        }
        Files.move(
            beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw UserError.input(
          note.name() + " cannot be written: " + e.getMessage(),
          "it is left as it is; see who may write there");
    }
  }

  /** A new file, for its owner alone until it has the rights of the note; never another's. */
  private static FileChannel create(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return isPosix(file)
        ? FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER))
        : FileChannel.open(file, options);
  }

  private static void fill(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  private static void copyRights(Path from, Path to) throws IOException {
    if (isPosix(from)) {
      PosixFileAttributes rights = Files.readAttributes(from, PosixFileAttributes.class);
      Files.setPosixFilePermissions(to, rights.permissions());
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
