package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a base between processes: the living have it, the dead do not. */
class BaseLockTest {
  private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(300);

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve(BaseLock.NAME);
  }

  @Test
  void theLivingAreWaitedForAndNamed() throws Exception {
    Process holder = LockHolder.start(folder.toString());
    assertThatThrownBy(() -> BaseLock.take(folder, SHORT))
        .isInstanceOf(EditError.class)
        .hasMessageContaining("written to by process " + holder.pid());
    assertThat(file()).as("theirs").exists();

    holder.getOutputStream().close();
    BaseLock.take(folder, TimeUnit.SECONDS.toNanos(20)).close();

    assertThat(holder.waitFor()).isZero();
    assertThat(file()).doesNotExist();
  }

  @Test
  void theDeadAreNotWaitedFor() throws Exception {
    Process holder = LockHolder.start(folder.toString());
    holder.destroyForcibly().waitFor();
    assertThat(file()).as("left behind").exists();

    BaseLock.take(folder, SHORT).close();

    assertThat(file()).doesNotExist();
  }

  /** Its file is made and removed all the time; two that lock different ones would lose a step. */
  @Test
  void manyProcessesTakeTurns() throws Exception {
    Path counter = Files.writeString(folder.resolve("counter"), "0\n");
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  LockedCounter.class.getName(),
                  folder.toString(),
                  "50")
              .inheritIO()
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    assertThat(counter).hasContent("300");
    assertThat(file()).doesNotExist();
  }

  /** The system's locks are those of a process, and would let its threads in together. */
  @Test
  void oneLockAtATimeWithinAProcess() throws Exception {
    try (BaseLock lock = BaseLock.take(folder, SHORT)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> BaseLock.take(folder, SHORT)).isInstanceOf(EditError.class);
    }
    BaseLock.take(folder, SHORT).close();
  }

  /** The one who comes next may have other rights, and the same folder. */
  @Test
  void whoeverMayWriteInTheFolderMayLockIt() throws Exception {
    Files.setAttribute(folder, "unix:mode", 0770);
    try (BaseLock lock = BaseLock.take(folder, SHORT)) {
      assertThat(lock).isNotNull();
      assertThat((Integer) Files.getAttribute(file(), "unix:mode") & 0777).isEqualTo(0660);
      assertThat(Files.getAttribute(file(), "unix:gid"))
          .isEqualTo(Files.getAttribute(folder, "unix:gid"));
    }
  }

  /** A number can be so long, and no longer; what is no number may be somebody's. */
  @Test
  void itHoldsTheNumberOfItsProcess() throws Exception {
    for (String left : new String[] {"", "999999999\n", "9".repeat(20)}) {
      Files.writeString(file(), left);
      try (BaseLock lock = BaseLock.take(folder, SHORT)) {
        assertThat(lock).isNotNull();
        assertThat(file()).content().isEqualTo(ProcessHandle.current().pid() + "\n");
      }
      assertThat(file()).doesNotExist();
    }
    for (String other : new String[] {"9".repeat(21), "9\n9\n", "9 \n"}) {
      Files.writeString(file(), other);
      BaseLock.take(folder, SHORT).close();
      assertThat(file()).content().isEqualTo(other);
    }
  }

  @Test
  void onlyThoseWhoMayWriteInTheFolderMayLockIt() throws Exception {
    for (int[] rights : new int[][] {{0755, 0600}, {0770, 0660}, {0707, 0606}, {0777, 0666}}) {
      Files.setAttribute(folder, "unix:mode", rights[0]);
      try (BaseLock lock = BaseLock.take(folder, SHORT)) {
        assertThat(lock).isNotNull();
        assertThat((Integer) Files.getAttribute(file(), "unix:mode") & 0777).isEqualTo(rights[1]);
      }
    }
  }

  /** A lock that root leaves behind must not keep out those whose base it is. */
  @Test
  void itIsGivenToThoseWhoHaveTheFolder() throws Exception {
    Assumptions.assumeTrue(
        Files.getAttribute(folder, "unix:uid").equals(0), "only root gives files away");
    Files.setAttribute(folder, "unix:uid", 1234);
    Files.setAttribute(folder, "unix:gid", 1235);
    Files.setAttribute(folder, "unix:mode", 0770);
    try (BaseLock lock = BaseLock.take(folder, SHORT)) {
      assertThat(lock).isNotNull();
      assertThat(Files.getAttribute(file(), "unix:uid")).isEqualTo(1234);
      assertThat(Files.getAttribute(file(), "unix:gid")).isEqualTo(1235);
      assertThat((Integer) Files.getAttribute(file(), "unix:mode") & 0777).isEqualTo(0660);
    }
  }
}
