package factfile.cli.notes;

import factfile.cli.base.LeftNotes;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.load.file.RegularFile;
import factfile.render.visible.Visible;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The notes that a command line names: files as they are, folders with every {@code .md} and {@code
 * .markdown} below them. Hidden folders are left out, and links that lead out of the folder.
 */
final class NoteFiles {
  /** The largest note that is read, in bytes: no text for people is longer. */
  static final int MOST_BYTES = 16 << 20;

  private final Host host;
  private final List<NoteFile> files = new ArrayList<>();
  private final Set<Path> known = new HashSet<>();
  private final List<String> skipped = new ArrayList<>();
  private final LeftNotes left = new LeftNotes();

  /**
   * A note.
   *
   * @param name as shown
   * @param path its real place
   */
  record NoteFile(String name, Path path) {
    /**
     * @throws UserError where it is no regular file, larger than {@link #MOST_BYTES}, or cannot be
     *     read
     */
    byte[] read() {
      try {
        return RegularFile.read(path, MOST_BYTES);
      } catch (RegularFile.TooLarge e) {
        throw UserError.input(name + " cannot be read: " + e.getMessage(), "split it");
      } catch (RegularFile.Unfit e) {
        throw UserError.input(name + " cannot be read: " + e.getMessage(), "name files or folders");
      } catch (IOException e) {
        throw UserError.input(
            name + " cannot be read: " + reason(e), "see whether it is there, and yours");
      }
    }

    /**
     * @throws UserError where it is no UTF-8
     */
    String decode(byte[] bytes) {
      if (MarkerScan.isWide(bytes)) {
        throw notUtf8();
      }
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        throw notUtf8();
      }
    }

    private UserError notUtf8() {
      return UserError.input(
          name + " is not UTF-8", "convert it, and say its encoding once: iconv -f … -t UTF-8");
    }

    private static String reason(IOException e) {
      if (e instanceof NoSuchFileException) {
        return "there is no such file";
      }
      return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    }
  }

  /** A note that has been read. */
  static final class ReadNote {
    private final NoteFile file;
    private final byte[] bytes;
    private final String text;
    private final boolean marked;

    private ReadNote(NoteFile file, byte[] bytes, boolean marked) {
      this.file = file;
      this.bytes = bytes;
      this.text = file.decode(bytes);
      this.marked = marked;
    }

    String name() {
      return file.name();
    }

    String text() {
      return text;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean isMarked() {
      return marked;
    }

    /**
     * Replaces it.
     *
     * @throws UserError where it changed meanwhile, cannot be written, or would lose something
     */
    void replace(String replacement) {
      NoteWriter.write(file, bytes, replacement);
    }
  }

  /**
   * The notes that have a marker. Most have none: those are not even decoded.
   *
   * @param unread takes those that cannot be read
   */
  List<ReadNote> marked(LeftNotes unread) {
    return read(unread, false);
  }

  /**
   * All of them.
   *
   * @param unread takes those that cannot be read
   */
  List<ReadNote> all(LeftNotes unread) {
    return read(unread, true);
  }

  private List<ReadNote> read(LeftNotes unread, boolean all) {
    List<ReadNote> read = new ArrayList<>();
    for (NoteFile file : files) {
      try {
        byte[] bytes = file.read();
        boolean marked = MarkerScan.finds(bytes);
        if (all || marked || MarkerScan.isWide(bytes)) {
          read.add(new ReadNote(file, bytes, marked));
        }
      } catch (UserError e) {
        unread.add(e);
      }
    }
    return read;
  }

  private NoteFiles(Host host) {
    this.host = host;
  }

  /** What the names stand for; what there is nothing of is among {@link #left}. */
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

  /** The folders that they lie in. */
  Set<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    for (NoteFile file : files) {
      folders.add(file.path().getParent());
    }
    return folders;
  }

  /** Says what was passed over in folders: links that lead out of them, pipes and the like. */
  void tellSkipped() {
    for (String each : skipped) {
      host.err().println("factfile: " + Visible.text(each) + ": skipped");
    }
  }

  /** Names that stand for nothing, and folders that cannot be looked into. */
  LeftNotes left() {
    return left;
  }

  private void add(String name) {
    try {
      Path path = host.folder().resolve(name);
      if (Files.isDirectory(path)) {
        walk(name, path.toRealPath());
      } else {
        add(name, path.toRealPath());
      }
    } catch (IOException | InvalidPathException e) {
      left.add(UserError.input("there is no note " + name, "name files or folders"));
    }
  }

  /** Once, however many names lead to it. */
  private void add(String shown, Path real) {
    if (known.add(real)) {
      files.add(new NoteFile(shown, real));
    }
  }

  private void walk(String name, Path root) throws IOException {
    NoteWalk walk = new NoteWalk(root);
    Files.walkFileTree(root, walk);
    for (Path unread : walk.unread()) {
      left.add(
          UserError.input(shown(name, root, unread) + " cannot be read", "see who may read it"));
    }
    walk.found().sort(null);
    Set<Path> found = new HashSet<>(walk.found());
    for (Path file : walk.found()) {
      String shown = shown(name, root, file);
      Path real = Files.exists(file) ? file.toRealPath() : null;
      if (real == null || !real.startsWith(root)) {
        skipped.add(shown + " leads out of the folder");
      } else if (!Files.isRegularFile(real)) {
        skipped.add(shown + " is no regular file");
      } else if (real.equals(file) || !found.contains(real)) {
        // Else it is a link to a note of the folder, which is there itself.
        add(shown, real);
      }
    }
  }

  private static String shown(String name, Path root, Path file) {
    return Path.of(name).resolve(root.relativize(file)).toString();
  }
}
