package factfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A folder that the program keeps something in. What stands there is trusted, so it is used only
 * while it is a folder of ours and of ours alone.
 */
public final class OwnFolder {
  private static final Set<PosixFilePermission> OURS_ALONE =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Path path;
  private final String user;

  /**
   * @param user the name of the user that the process runs as
   */
  public OwnFolder(Path path, String user) {
    this.path = path;
    this.user = user;
  }

  public Path path() {
    return path;
  }

  /** Why it is not used; null where it can be, or is not there yet. */
  public String fault() {
    try {
      PosixFileAttributes found = attributes(path);
      if (!found.isDirectory()) {
        return "it is no folder";
      }
      if (!isOurs(found)) {
        return "it belongs to " + found.owner().getName();
      }
      return found.permissions().equals(OURS_ALONE)
          ? null
          : "others may look into it: chmod 700 it";
    } catch (IOException e) {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "it cannot be looked at" : null;
    } catch (UnsupportedOperationException e) {
      return "its file system knows no owners";
    }
  }

  /**
   * Why a file in it is not used; null where it can be, or is not there yet.
   *
   * @param name of the file
   */
  public String fault(String name) {
    Path file = path.resolve(name);
    try {
      PosixFileAttributes found = attributes(file);
      if (!found.isRegularFile()) {
        return "it is no plain file";
      }
      if (!isOurs(found)) {
        return "it belongs to " + found.owner().getName();
      }
      boolean others =
          found.permissions().contains(PosixFilePermission.GROUP_WRITE)
              || found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
      return others ? "others may write it: chmod 600 it" : null;
    } catch (IOException e) {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "it cannot be looked at" : null;
    }
  }

  private static PosixFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isOurs(PosixFileAttributes found) {
    return found.owner().getName().equals(user);
  }

  /** Whether it is there, and ours alone. */
  public boolean isUsable() {
    return fault() == null && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes it where it is not there.
   *
   * @throws IOException when it cannot be made
   */
  public void make() throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(path.getParent());
      Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OURS_ALONE));
    }
  }

  /**
   * A new file in it, for our eyes alone.
   *
   * @throws IOException when it cannot be made, or is there already
   */
  public Path create(String name) throws IOException {
    return Files.createFile(
        path.resolve(name),
        PosixFilePermissions.asFileAttribute(
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
  }
}
