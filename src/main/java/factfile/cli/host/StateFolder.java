package factfile.cli.host;

import factfile.store.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the program remembers from one run to the next: {@code $XDG_STATE_HOME/factfile}. */
public final class StateFolder {
  private StateFolder() {}

  /** Where it is; null where there is no place for it. */
  private static Path path(Host host) {
    String state = host.variable("XDG_STATE_HOME");
    if (state != null && Path.of(state).isAbsolute()) {
      return Path.of(state, "factfile");
    }
    String home = host.variable("HOME");
    boolean absolute = home != null && Path.of(home).isAbsolute();
    return absolute ? Path.of(home, ".local", "state", "factfile") : null;
  }

  private static OwnFolder folder(Host host) throws IOException {
    Path path = path(host);
    OwnFolder folder = path == null ? null : new OwnFolder(path, host.user());
    if (folder != null && folder.fault() != null) {
      throw new IOException(path + " is not used: " + folder.fault());
    }
    return folder;
  }

  /**
   * A file in it, made where it is not there, for its owner's eyes alone.
   *
   * @return null where there is no place for it
   * @throws IOException where it cannot be made, or it or its folder is in others' hands
   */
  public static Path file(Host host, String name) throws IOException {
    OwnFolder folder = folder(host);
    if (folder == null) {
      return null;
    }
    folder.make();
    Path there = existing(host, name);
    return there != null ? there : folder.create(name);
  }

  /**
   * A file in it.
   *
   * @return null where it is not there
   * @throws IOException where it or its folder is in others' hands
   */
  public static Path existing(Host host, String name) throws IOException {
    OwnFolder folder = folder(host);
    Path file = folder == null ? null : folder.path().resolve(name);
    if (file == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    String fault = folder.fault(name);
    if (fault != null) {
      throw new IOException(file + " is not used: " + fault);
    }
    return file;
  }

  /**
   * Puts a file into it, in the place of one of that name: all of it or nothing, also for one that
   * is stopped half-way. Two who do so at once have to be kept apart by the caller.
   *
   * @throws IOException where it cannot be made, or it or its folder is in others' hands
   */
  public static void replace(Host host, String name, byte[] content) throws IOException {
    OwnFolder folder = folder(host);
    if (folder == null) {
      return;
    }
    folder.make();
    Path there = existing(host, name);
    String draft = name + ".new";
    Files.deleteIfExists(folder.path().resolve(draft));
    Path made = folder.create(draft);
    Files.write(made, content);
    Path file = there == null ? folder.path().resolve(name) : there;
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
