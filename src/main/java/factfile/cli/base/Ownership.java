package factfile.cli.base;

import factfile.load.base.BaseLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;

/**
 * Whose a base is that nobody named. One that somebody else left on the way up could answer for
 * ours: in a shared folder, anybody may leave one.
 */
final class Ownership {
  private final String user;

  /**
   * @param user name of the user that the process runs as; root has no more trust than others
   */
  Ownership(String user) {
    this.user = user;
  }

  /**
   * Why a base is not taken unasked: its folder or its manifest, or a link to one of them, belongs
   * to somebody else, or everybody may write there. File systems without owners have no such
   * faults.
   *
   * @param base its folder
   * @return null where it may be taken
   */
  String fault(Path base) {
    if (!base.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return null;
    }
    Path manifest = base.resolve(BaseLoader.manifestName());
    String fault = fault(manifest, BaseLoader.manifestName());
    return fault == null ? fault(base, "its folder") : fault;
  }

  private String fault(Path path, String name) {
    try {
      PosixFileAttributes found =
          Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isSymbolicLink() && isOurs(found)) {
        found = Files.readAttributes(path, PosixFileAttributes.class);
      }
      if (!isOurs(found)) {
        return name + " belongs to " + found.owner().getName();
      }
      return found.permissions().contains(PosixFilePermission.OTHERS_WRITE)
          ? "everybody may write " + (found.isDirectory() ? "in " : "") + name
          : null;
    } catch (IOException e) {
      return name + " cannot be looked at";
    }
  }

  private boolean isOurs(PosixFileAttributes found) {
    return found.owner().getName().equals(user);
  }
}
