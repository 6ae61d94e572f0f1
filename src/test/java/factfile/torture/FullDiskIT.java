package factfile.torture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factfile.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks without room, and disks that take nothing: what stands there stays, and is answered from.
 */
class FullDiskIT {
  private static final byte[] STALE =
      "About 30<!-- fact:ships --> ships.\n\n".repeat(400).getBytes(UTF_8);

  private static final String[][] WRITERS = {
    {"add", "event", "--title=T", "--date=2021-03-02", "--cite=gazette"},
    {"note", "refresh", "note.md"},
    {"init"},
  };

  @TempDir private Path folder;
  private Path disk;
  private Packaged packaged;

  @BeforeEach
  void aSmallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    packaged = new Packaged(disk);
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=192k", "tmpfs", disk.toString());
    assumeTrue(mounted, "no right to mount a disk");
    Torture.base(disk);
    Files.write(disk.resolve("note.md"), STALE);
  }

  @AfterEach
  void away(TestInfo test) throws Exception {
    Torture.tell(test);
    run("umount", "-l", disk.toString());
  }

  private boolean run(String... command) throws IOException, InterruptedException {
    return new Packaged(folder).run(Map.of(), command).exit() == 0;
  }

  private Packaged.Result factfile(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(Packaged.PROGRAM));
    command.addAll(List.of(words));
    return packaged.run(Map.of(), command.toArray(new String[0]));
  }

  /**
   * All files and what they hold, without what the program keeps for itself in its hidden folders.
   */
  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (var files = Files.walk(disk)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = disk.relativize(file).toString();
        if (!name.startsWith(".") && !name.contains("/.")) {
          content.put(name, Files.readString(file, UTF_8));
        }
      }
    }
    return content;
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    Random random = new Random(1);
    Path filler = disk.resolve("filler");
    Torture.rounds(
        round -> {
          Files.deleteIfExists(filler);
          Torture.base(disk);
          Files.write(disk.resolve("note.md"), STALE);
          fill(filler, random.nextInt(5) * 4096);
          Map<String, String> before = content();
          Packaged.Result written = factfile(WRITERS[round % WRITERS.length]);
          Torture.assertPolite(written);
          if (written.exit() == 0) {
            assertThat(content()).as("%s", written).isNotEqualTo(before);
          } else {
            assertThat(content()).as("%s", written).isEqualTo(before);
          }
          assertAnswers(factfile("timeline", "-q", "-o", "ids"));
        });
  }

  /** Leaves so many bytes. */
  private static void fill(Path filler, int left) throws IOException {
    Path reserve = filler.resolveSibling("reserve");
    Files.write(reserve, new byte[left]);
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      // That is full.
      Files.delete(reserve);
    }
  }

  private static void assertAnswers(Packaged.Result read) {
    assertThat(read.exit()).as("%s", read).isZero();
    assertThat(read.err()).isEmpty();
    assertThat(read.out().lines()).contains("closed", "ships");
  }

  @Test
  void aReadOnlyDiskIsAnsweredFrom() throws Exception {
    Map<String, String> before = content();
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "no right to mount a disk");
    for (String[] writer : WRITERS) {
      Packaged.Result written = factfile(writer);
      assertThat(written.exit()).as("%s", written).isEqualTo(3);
      Torture.assertPolite(written);
    }
    assertAnswers(factfile("timeline", "-q", "-o", "ids"));
    assertThat(factfile("note", "check", "note.md").exit()).isEqualTo(1);
    assertThat(factfile("note", "refresh", "--dry-run", "note.md").exit()).isZero();
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void anAnswerThatCannotBeWrittenSaysSo() throws Exception {
    assumeTrue(Files.isWritable(Path.of("/dev/full")));
    Packaged.Result lost =
        packaged.run(Map.of(), "sh", "-c", Packaged.PROGRAM + " timeline > /dev/full");
    assertThat(lost.exit()).isEqualTo(3);
    assertThat(lost.err()).contains("the answer could not be written");
  }
}
