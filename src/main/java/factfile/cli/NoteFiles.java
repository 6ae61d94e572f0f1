package factfile.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes that a command line names: files as they are, folders with every {@code .md} and {@code
 * .markdown} below them. Hidden folders are left out, and links that lead out of the folder.
 */
final class NoteFiles {
  private final Host host;
  private final List<NoteFile> files = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  /**
   * A note.
   *
   * @param name as shown
   * @param path its real place
   */
  record NoteFile(String name, Path path) {
    byte[] read() {
      try {
        return Files.readAllBytes(path);
      } catch (IOException e) {
        throw UserError.input(
            name + " cannot be read: " + reason(e), "see whether it is there, and yours");
      }
    }

    /**
     * @throws UserError where it is no UTF-8
     */
    String decode(byte[] bytes) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        throw UserError.input(
            name + " is not UTF-8", "convert it, and say its encoding once: iconv -f … -t UTF-8");
      }
    }

    private static String reason(IOException e) {
      return e instanceof java.nio.file.NoSuchFileException
          ? "there is no such file"
          : e.getMessage();
    }
  }

  /** A note that has been read. */
  static final class ReadNote {
    private final NoteFile file;
    private final byte[] bytes;

    private ReadNote(NoteFile file, byte[] bytes) {
      this.file = file;
      this.bytes = bytes;
    }

    String name() {
      return file.name();
    }

    /**
     * @throws UserError where it is no UTF-8
     */
    String text() {
      return file.decode(bytes);
    }

    /**
     * Replaces it.
     *
     * @throws UserError where it changed meanwhile, or cannot be written
     */
    void replace(String text) {
      NoteWriter.write(file, bytes, text);
    }
  }

  /** The notes that have a marker. Most have none: those are not even decoded. */
  List<ReadNote> marked() {
    List<ReadNote> marked = new ArrayList<>();
    for (NoteFile file : files) {
      byte[] bytes = file.read();
      if (MarkerScan.finds(bytes)) {
        marked.add(new ReadNote(file, bytes));
      }
    }
    return marked;
  }

  private NoteFiles(Host host) {
    this.host = host;
  }

  /**
   * @throws UserError where a name stands for nothing
   */
  static NoteFiles of(Host host, List<String> names) {
    NoteFiles notes = new NoteFiles(host);
    for (String name : names) {
      notes.add(name);
    }
    return notes;
  }

  List<NoteFile> files() {
    return files;
  }

  /** Links that were not followed. */
  List<String> skipped() {
    return skipped;
  }

  private void add(String name) {
    Path path = host.folder().resolve(name);
    try {
      if (Files.isDirectory(path)) {
        walk(name, path.toRealPath());
      } else {
        files.add(new NoteFile(name, path.toRealPath()));
      }
    } catch (IOException e) {
      throw UserError.input("there is no note " + name, "name files or folders");
    }
  }

  private void walk(String name, Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isNote(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    for (Path file : found) {
      String shown = Path.of(name).resolve(root.relativize(file)).toString();
      // A link to a note of the folder stands for that note, which is there itself.
      boolean link = Files.isSymbolicLink(file);
      if (!link) {
        files.add(new NoteFile(shown, file));
      } else if (!Files.exists(file) || !file.toRealPath().startsWith(root)) {
        skipped.add(shown);
      }
    }
  }

  private static boolean isNote(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
