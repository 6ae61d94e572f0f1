package factfile.load.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the files of a base: hidden files and folders, nested bases and links are passed over. */
public final class BaseFiles {
  /** The name of the file that makes a folder a base. */
  public static final String MANIFEST = "factfile.yaml";

  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  /** So deep folders may stand in each other below the base's own. */
  public static final int MOST_FOLDERS = 64;

  private BaseFiles() {}

  /** Folders stand in each other deeper than {@link #MOST_FOLDERS}. */
  public static final class TooDeep extends IOException {
    private static final long serialVersionUID = 1;

    TooDeep(Path folder) {
      super(folder.toString());
    }
  }

  /**
   * What makes up a base.
   *
   * @param files those but for the manifest, by path
   * @param folders every folder looked into: what stands in them decides which files there are
   */
  public record Found(List<Path> files, List<Path> folders) {}

  /**
   * @param globs relative to the folder; empty for all of {@code .yaml} and {@code .yml}
   * @throws TooDeep where its folders are
   */
  public static Found find(Path folder, List<String> globs) throws IOException {
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    collect(folder, folder, matchers(globs), found);
    found.files().sort(null);
    return found;
  }

  /** Whether a file that is not there yet would be read with those that are. */
  public static boolean wouldTake(Path folder, List<String> globs, Path file, Found found) {
    Path relative = folder.relativize(file);
    String name = file.getFileName().toString();
    return !found.files().contains(file)
        && found.folders().contains(file.getParent())
        && !name.startsWith(".")
        && isWanted(relative, name, matchers(globs));
  }

  private static List<FileGlob> matchers(List<String> globs) {
    List<FileGlob> matchers = new ArrayList<>();
    for (String glob : globs) {
      matchers.add(new FileGlob(glob));
      // In Java's globs **/ stands for one folder at least; people mean none as well.
      if (glob.contains("**/")) {
        matchers.add(new FileGlob(glob.replace("**/", "")));
      }
    }
    return matchers;
  }

  private static void collect(Path root, Path folder, List<FileGlob> matchers, Found found)
      throws IOException {
    if (folder.getNameCount() > root.getNameCount() + MOST_FOLDERS) {
      throw new TooDeep(root.relativize(folder));
    }
    found.folders().add(folder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          if (Files.exists(entry.resolve(MANIFEST))) {
            found.folders().add(entry);
          } else {
            collect(root, entry, matchers, found);
          }
        } else if (isWanted(root.relativize(entry), name, matchers)
            && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          found.files().add(entry);
        }
      }
    }
  }

  private static boolean isWanted(Path relative, String name, List<FileGlob> matchers) {
    if (relative.getNameCount() == 1 && name.equals(MANIFEST)) {
      return false;
    }
    if (matchers.isEmpty()) {
      return name.endsWith(".yaml") || name.endsWith(".yml");
    }
    String path = relative.toString();
    for (FileGlob matcher : matchers) {
      if (matcher.matches(path)) {
        return true;
      }
    }
    return false;
  }
}
