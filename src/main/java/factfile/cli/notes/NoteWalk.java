package factfile.cli.notes;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds what is named as a note is, below a folder; hidden folders are passed over. */
final class NoteWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<Path> found = new ArrayList<>();
  private final List<Path> unread = new ArrayList<>();

  NoteWalk(Path root) {
    this.root = root;
  }

  /** Files, links and whatever else has such a name. */
  List<Path> found() {
    return found;
  }

  /** Folders that cannot be looked into. */
  List<Path> unread() {
    return unread;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A hidden folder that is closed would have been passed over anyway. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (file.equals(root) || !file.getFileName().toString().startsWith(".")) {
      unread.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      unread.add(folder);
    }
    return FileVisitResult.CONTINUE;
  }
}
