package factfile.cli.base;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.load.base.BaseLoader;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the folder of the base: as named, else in this folder or the nearest one above it, else the
 * bundled one.
 */
public final class BaseFinder {
  /** The word that stands for the bundled base. */
  public static final String BUNDLED = "bundled";

  private final Host host;

  public BaseFinder(Host host) {
    this.host = host;
  }

  /**
   * @param path the folder to read
   * @param stumbledUpon true where nobody asked for it: the bundled base answers for want of
   *     another
   */
  public record Found(Path path, boolean stumbledUpon) {}

  /**
   * @param named the folder given on the command line, or null
   * @throws UserError where there is no base, or none that may be taken unasked
   */
  public Found find(String named) {
    String wanted = named != null ? named : host.variable("FACTFILE_FACTS");
    if (wanted != null) {
      return new Found(wanted.equals(BUNDLED) ? bundled() : named(wanted), false);
    }
    Path near = nearest();
    if (near != null) {
      return new Found(near, false);
    }
    if (!host.terminal().stdout() && !isTypedInShell()) {
      throw none(host);
    }
    return new Found(bundled(), true);
  }

  /** In a shell on a terminal the prompt names the base, wherever an answer goes. */
  private boolean isTypedInShell() {
    return host.kept() != null && host.terminal().stdin();
  }

  public static UserError none(Host host) {
    return UserError.input(
        "no fact base in "
            + host.folder()
            + " or above it: --facts bundled, or `factfile init` to make one",
        null);
  }

  /** The same for a TAB, which is pressed on a terminal though its answer goes to the shell. */
  public Path findForCompletion(String named) {
    boolean asked = named != null || host.variable("FACTFILE_FACTS") != null;
    Path near = asked ? null : nearest();
    return asked ? find(named).path() : near == null ? bundled() : near;
  }

  private Path named(String wanted) {
    Path path = host.path(wanted);
    if (Files.isRegularFile(path) && path.endsWith(BaseLoader.manifestName())) {
      return path.getParent();
    }
    if (BaseLoader.isBase(path)) {
      return path;
    }
    if (BaseLoader.isBase(path.resolve("facts"))) {
      return path.resolve("facts");
    }
    throw UserError.input(
        Files.isDirectory(path)
            ? wanted + " is no fact base: it has no " + BaseLoader.manifestName()
            : "there is no folder " + wanted,
        "a base is a folder with a " + BaseLoader.manifestName() + ": format: 1, and a title");
  }

  private Path bundled() {
    Path path = host.installed() == null ? null : host.installed().resolve("facts");
    if (path == null || !BaseLoader.isBase(path)) {
      throw UserError.input(
          "the bundled base is not where this program is installed", "name one with --facts DIR");
    }
    return path;
  }

  /**
   * Upwards, not beyond the home folder or the file system.
   *
   * @throws UserError where it is not ours
   */
  private Path nearest() {
    String home = host.variable("HOME");
    FileStore store = store(host.folder());
    for (Path folder = host.folder(); folder != null; folder = folder.getParent()) {
      boolean reachable = store == null || store.equals(store(folder));
      if (!reachable) {
        return null;
      }
      for (Path base : new Path[] {folder.resolve("facts"), folder}) {
        if (BaseLoader.isBase(base)) {
          return ours(base);
        }
      }
      if (home != null && folder.equals(Path.of(home))) {
        return null;
      }
    }
    return null;
  }

  private static FileStore store(Path folder) {
    try {
      return Files.getFileStore(folder);
    } catch (IOException e) {
      // Some systems cannot tell; the walk then ends at the root.
      return null;
    }
  }

  /** A base of somebody else is not passed over, either: the next one up is not what is here. */
  private Path ours(Path base) {
    String fault = new Ownership(host.user()).fault(base);
    if (fault == null) {
      return base;
    }
    throw UserError.input(
        "the base in " + base + " is not taken unasked: " + fault,
        "if you trust it, name it: --facts " + base + ", or FACTFILE_FACTS");
  }
}
