package factfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What the program remembers from one run to the next: {@code $XDG_STATE_HOME/factfile}. */
final class StateFolder {
  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private StateFolder() {}

  /** Where it is; null where there is no place for it. */
  static Path path(Host host) {
    String state = host.variable("XDG_STATE_HOME");
    if (state != null && Path.of(state).isAbsolute()) {
      return Path.of(state, "factfile");
    }
    String home = host.variable("HOME");
    boolean absolute = home != null && Path.of(home).isAbsolute();
    return absolute ? Path.of(home, ".local", "state", "factfile") : null;
  }

  /**
   * A file in it, made where it is not there, for its owner's eyes alone.
   *
   * @return null where there is no place for it
   * @throws IOException where it cannot be made
   */
  static Path file(Host host, String name) throws IOException {
    Path folder = path(host);
    if (folder == null) {
      return null;
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.getParent());
      Files.createDirectory(folder, FOLDER);
    }
    Path file = folder.resolve(name);
    return Files.exists(file) ? file : Files.createFile(file, FILE);
  }
}
