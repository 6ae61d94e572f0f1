package factfile.cli.add;

import factfile.cli.host.Host;
import factfile.cli.host.Resources;
import factfile.cli.host.UserError;
import factfile.load.file.RegularFile;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/** Has git check a base before each commit. */
final class GitHook {
  /** No hook of ours is larger, in bytes. */
  private static final int MOST_BYTES = 1 << 16;

  private GitHook() {}

  /**
   * Writes the hook where git looks for it; one that is there stays as it is.
   *
   * @param base the folder of the base
   * @throws UserError where there is no repository, or another hook
   */
  static void install(Host host, Path base) throws IOException {
    List<String> places = places(base);
    Path top = Path.of(places.get(0));
    Path hook = base.resolve(places.get(1)).normalize();
    String script = script(top.relativize(base.toRealPath()).toString());
    Files.createDirectories(hook.getParent());
    try {
      Files.writeString(hook, script, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw inTheWay(InitCommand.shown(host, hook), isSame(hook, script));
    }
    if (hook.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    host.out().println("made " + InitCommand.shown(host, hook));
  }

  private static boolean isSame(Path hook, String script) {
    try {
      byte[] there = RegularFile.read(hook, MOST_BYTES);
      return Arrays.equals(there, script.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Whatever it is, it is none of ours.
      return false;
    }
  }

  private static UserError inTheWay(String shown, boolean same) {
    return UserError.input(
        "there is " + (same ? "this" : "another") + " hook already: " + shown,
        same
            ? "git checks this base before each commit as it is"
            : "it is left as it is; let it run `factfile check`, too");
  }

  private static String script(String base) {
    String quoted = "'" + (base.isEmpty() ? "." : base).replace("'", "'\\''") + "'";
    return Resources.text("init/pre-commit").replace("@BASE@", quoted);
  }

  /** The top of the work tree, and where its hook belongs, which may depend on the folder. */
  private static List<String> places(Path base) throws IOException {
    ProcessBuilder git =
        new ProcessBuilder("git", "rev-parse", "--show-toplevel", "--git-path", "hooks/pre-commit");
    git.directory(base.toFile()).redirectError(Redirect.DISCARD);
    try {
      Process process = git.start();
      process.getOutputStream().close();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> places = told.lines().toList();
      if (process.waitFor() == 0 && places.size() == 2) {
        return places;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    throw UserError.input(base + " is in no git repository", "`git init` makes one");
  }
}
