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
import java.util.Arrays;

/** Replaces a note as a whole or not at all: a file beside it, flushed, renamed over it. */
final class NoteWriter {
  private NoteWriter() {}

  /**
   * @param before what was read; where the file is something else by now, it stays
   * @throws UserError where it changed meanwhile, or cannot be written
   */
  static void write(NoteFiles.NoteFile note, byte[] before, String after) {
    Path path = note.path();
    Path beside =
        path.resolveSibling(
            "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try {
        fill(beside, after);
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

  private static void fill(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void copyRights(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      PosixFileAttributes rights = Files.readAttributes(from, PosixFileAttributes.class);
      Files.setPosixFilePermissions(to, rights.permissions());
    }
  }
}
