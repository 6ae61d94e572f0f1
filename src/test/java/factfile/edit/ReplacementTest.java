package factfile.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is replaced keeps all that it has, or is left. */
class ReplacementTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("file"), "before");
  }

  private boolean put(String before, String after) throws IOException {
    return Replacement.put(
        file, "file", before == null ? null : before.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private void assertLeft(String reason) throws IOException {
    assertThatThrownBy(() -> put("before", "after"))
        .isInstanceOf(EditError.class)
        .hasMessageContaining(reason);
    assertThat(file).hasContent("before");
    assertNothingElse();
  }

  private void assertNothingElse() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .allMatch(name -> List.of("file", "other").contains(name));
    }
  }

  private static String tool(String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      Assumptions.abort(command[0] + " is not installed");
      throw e;
    }
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    Assumptions.assumeTrue(process.exitValue() == 0, command[0] + " cannot: " + told);
    return told;
  }

  private String traits() throws Exception {
    return tool("stat", "-c", "%u:%g %a", file.toString())
        + tool("getfattr", "--absolute-names", "-d", "-m", "-", file.toString())
        + tool("getfacl", "--absolute-names", "-n", file.toString());
  }

  @Test
  void keepsRightsListsAndAttributes() throws Exception {
    tool("setfattr", "-n", "user.origin", "-v", "a wire", file.toString());
    tool("setfacl", "-m", "u:1234:rw,g::---,o::---", file.toString());
    String traits = traits();
    assertThat(traits).contains("user.origin", "user:1234:rw-");

    assertThat(put("before", "after")).isTrue();

    assertThat(file).hasContent("after");
    assertThat(traits()).isEqualTo(traits);
    assertNothingElse();
  }

  @Test
  void keepsWhatOnlyRootCanGive() throws Exception {
    Assumptions.assumeTrue(tool("id", "-u").strip().equals("0"), "only root can do this");
    tool("chown", "1000:1001", file.toString());
    tool("chmod", "2640", file.toString());
    tool("setfattr", "-n", "trusted.mark", "-v", "1", file.toString());
    tool("setfattr", "-n", "security.mark", "-v", "2", file.toString());
    String traits = traits();
    assertThat(traits).startsWith("1000:1001 2640").contains("trusted.mark", "security.mark");

    assertThat(put("before", "after")).isTrue();

    assertThat(traits()).isEqualTo(traits);
  }

  /** As for one who may write in the folder, and does not own the file. */
  @Test
  void tellsWhatACopyHasLost() throws Exception {
    Path copy = Files.writeString(folder.resolve("other"), "before");
    assertThat(FileTraits.of(file).lostIn(FileTraits.of(copy))).isNull();
    tool("setfattr", "-n", "user.origin", "-v", "a wire", file.toString());
    assertThat(FileTraits.of(file).lostIn(FileTraits.of(copy))).isEqualTo("extended attributes");
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(FileTraits.of(file).lostIn(FileTraits.of(copy))).isEqualTo("mode");
    Assumptions.assumeTrue(tool("id", "-u").strip().equals("0"), "only root gives files away");
    tool("chown", ":1001", file.toString());
    assertThat(FileTraits.of(file).lostIn(FileTraits.of(copy))).isEqualTo("group");
    tool("chown", "1000", file.toString());
    assertThat(FileTraits.of(file).lostIn(FileTraits.of(copy))).isEqualTo("owner");
  }

  /** A folder can give each new file a list, which could let others read what they may not. */
  @Test
  void leavesAFileThatWouldBeGivenAList() throws Exception {
    tool("setfacl", "-d", "-m", "u:1234:rw", folder.toString());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertLeft("access list");
  }

  @Test
  void leavesWhatHasSeveralNames() throws Exception {
    Files.createLink(folder.resolve("other"), file);
    assertLeft("has 2 names");
  }

  @Test
  void leavesWhatIsReadOnly() throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertLeft("read-only");
  }

  @Test
  void leavesWhatChanged() throws Exception {
    assertThat(put("as read", "after")).isFalse();
    assertThat(put("BEFORE", "after")).isFalse();
    assertThat(put(null, "after")).isFalse();
    assertThat(file).hasContent("before");
    assertNothingElse();
  }

  @Test
  void makesAFile() throws Exception {
    Files.delete(file);
    assertThat(put("before", "after")).as("one that is gone").isFalse();
    assertThat(put(null, "after")).isTrue();
    assertThat(file).hasContent("after");
    assertThat(Files.getAttribute(file, "unix:nlink")).isEqualTo(1);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("other"))));
    assertNothingElse();
  }

  @Test
  void sweepsWhatTheKilledLeft() throws Exception {
    Process holder = LockHolder.start(folder.toString(), "draft");
    Replacement.sweep(folder);
    try (var files = Files.list(folder)) {
      assertThat(files).as("of the living").hasSize(2);
    }
    holder.destroyForcibly().waitFor();

    Replacement.sweep(folder);

    assertNothingElse();
  }

  /** Whatever lists the folder gives to what is made in it. */
  @Test
  void nobodyElseLooksIntoADraft() throws Exception {
    tool("setfacl", "-d", "-m", "u:1234:rwx,g::rwx,o::rwx", folder.toString());
    try (DraftFolder ours = DraftFolder.in(folder)) {
      Path draft = ours.file().getParent();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
          .isEqualTo("rwx------");
      assertThat(tool("getfacl", "-c", "--absolute-names", "-n", draft.toString()))
          .containsPattern("(?m)^user:1234:rwx\\s+#effective:---$");
    }
  }

  @Test
  void sweepsWhatTheDeadLeft() throws Exception {
    Path dead = Files.createDirectory(folder.resolve(".factfile-99999999-1a2b.draft"));
    Files.createFile(dead.resolve("lock"));
    Files.writeString(dead.resolve("new"), "half of i");
    Path barely = Files.createDirectory(folder.resolve(".factfile-99999999-1a2c.draft"));
    Path foreign = Files.createDirectory(folder.resolve(".factfile-99999999-1a2d.draft"));
    Files.createFile(foreign.resolve("lock"));
    Files.writeString(foreign.resolve("letter"), "mine");
    Path other = Files.createDirectory(folder.resolve(".factfile-mine-1.draft"));
    Path outside = Files.createDirectory(folder.resolve("other"));
    Files.createFile(outside.resolve("lock"));
    Path link = folder.resolve(".factfile-99999999-1a2e.draft");
    Files.createSymbolicLink(link, outside);

    Replacement.sweep(folder);

    assertThat(dead).doesNotExist();
    assertThat(barely).doesNotExist();
    assertThat(foreign.resolve("lock")).exists();
    assertThat(foreign.resolve("letter")).hasContent("mine");
    assertThat(other).exists();
    assertThat(link).isSymbolicLink();
    assertThat(outside.resolve("lock")).exists();
  }

  @Test
  void sweepsNothingOfTheLiving() throws Exception {
    try (DraftFolder ours = DraftFolder.in(folder)) {
      Files.createFile(ours.file());
      Replacement.sweep(folder);
      assertThat(ours.file()).exists();
      assertThat(lockedByAnother(ours.file().resolveSibling("lock"))).isTrue();
    }
    assertNothingElse();
  }

  /** Another process sees the lock. */
  private static boolean lockedByAnother(Path lock) throws Exception {
    String held = tool("cat", "/proc/locks");
    return held.contains(":" + Files.getAttribute(lock, "unix:ino") + " ");
  }
}
