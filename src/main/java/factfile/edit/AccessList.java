package factfile.edit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/**
 * Whether files have access control lists. Java copies them with a file but cannot see them, so
 * {@code ls} is asked: it puts a {@code +} behind the rights of a file that has one.
 */
final class AccessList {
  private AccessList() {}

  /**
   * Whether both have one, or neither. A copy can lack that of its model when the disk is full, and
   * can have one that it was given by its folder.
   */
  static boolean isAlike(Path model, Path copy) throws IOException {
    String told = told(model, copy);
    if (told == null) {
      return isOfNoUse(model);
    }
    List<String> lines = told.lines().toList();
    return lines.size() == 2 && hasOne(lines.get(0)) == hasOne(lines.get(1));
  }

  private static boolean hasOne(String line) {
    return line.length() > 10 && line.charAt(10) == '+';
  }

  /** What {@code ls} says, a line for each; null where it cannot be asked. */
  private static String told(Path one, Path other) throws IOException {
    ProcessBuilder ls =
        new ProcessBuilder("ls", "-ldq", "--", one.toString(), other.toString())
            .redirectError(Redirect.DISCARD);
    ls.environment().put("LC_ALL", "C");
    try {
      Process process = ls.start();
      process.getOutputStream().close();
      try (InputStream out = process.getInputStream()) {
        String told = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? told : null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (IOException e) {
      // There is no such program, as in bare containers.
      return null;
    }
  }

  /** Where the group may do no more than all may, no list can give anybody more than that. */
  private static boolean isOfNoUse(Path file) throws IOException {
    Set<PosixFilePermission> rights =
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
    return (!rights.contains(PosixFilePermission.GROUP_READ)
            || rights.contains(PosixFilePermission.OTHERS_READ))
        && (!rights.contains(PosixFilePermission.GROUP_WRITE)
            || rights.contains(PosixFilePermission.OTHERS_WRITE));
  }
}
