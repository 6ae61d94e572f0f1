package factfile.cli.notes;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.UnixTools;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run over many notes goes past the bad ones, names them, and writes all that are good. */
class NoteRunTest {
  private static final String STALE = "About 300<!-- fact:hostages-taken --> people.\n";
  private static final String FRESH = "About 250<!-- fact:hostages-taken=~250 --> people.\n";

  @TempDir private Path folder;

  private InProcess.Result run(String... words) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            InProcess.run(
                List.of(words), Map.of("FACTFILE_FACTS", "bundled", "FOLDER", folder.toString())));
  }

  private Path stale(String name) throws Exception {
    return Files.writeString(folder.resolve(name), STALE);
  }

  private void assertFresh(String... names) {
    for (String name : names) {
      assertThat(folder.resolve(name)).hasContent(FRESH.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32",
        "UTF-32LE",
        "UTF-32BE",
        "x-UTF-16LE-BOM"
      })
  void textOfWideCharactersIsNoNoteWithoutMarkers(String encoding) throws Exception {
    byte[] text = "300<!-- fact:hostages-taken --> people\n".getBytes(Charset.forName(encoding));
    Files.write(folder.resolve("wide.md"), text);
    InProcess.Result checked = run("note", "check", ".");
    assertThat(checked.err()).contains("wide.md is not UTF-8");
    assertThat(checked.exit()).isEqualTo(3);
  }

  @Test
  void oneThatIsNotUtf8StopsNoOther() throws Exception {
    stale("a.md");
    byte[] latin = ("caf\u00e9 " + STALE).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("b.md"), latin);
    stale("c.md");

    assertThat(run("note", "check", ".").out()).contains("a.md:1:1", "c.md:1:1");
    InProcess.Result refreshed = run("note", "refresh", ".");

    assertThat(refreshed.exit()).isEqualTo(3);
    assertThat(refreshed.err()).contains("2 markers in 2 notes refreshed", "b.md is not UTF-8");
    assertFresh("a.md", "c.md");
    assertThat(Files.readAllBytes(folder.resolve("b.md"))).isEqualTo(latin);
    assertThat(run("note", "check", ".").exit()).isEqualTo(3);
  }

  @Test
  void oneThatIsNotThereStopsNoOther() throws Exception {
    stale("a.md");
    stale("c.md");

    InProcess.Result refreshed = run("note", "refresh", "a.md", "b.md", "c.md");

    assertThat(refreshed.exit()).isEqualTo(3);
    assertThat(refreshed.err()).endsWith("there is no note b.md\n  name files or folders\n");
    assertFresh("a.md", "c.md");
  }

  /** A name of a folder, or of a note twice, must not make its second turn find it changed. */
  @Test
  void oneNamedTwiceIsWrittenOnce() throws Exception {
    stale("a.md");
    Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("a.md"));

    InProcess.Result refreshed = run("note", "refresh", "a.md", ".", "./a.md", "link.md");

    assertThat(refreshed.err()).isEqualTo("factfile: 1 marker in 1 note refreshed\n");
    assertThat(refreshed.exit()).isZero();
    assertFresh("a.md");
  }

  @Test
  void oneOfManyGigabytesIsLeft() throws Exception {
    stale("a.md");
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("b.md").toFile(), "rw")) {
      huge.setLength(3L << 30);
    }
    stale("c.md");

    InProcess.Result refreshed = run("note", "refresh", ".");

    assertThat(refreshed.exit()).isEqualTo(3);
    assertThat(refreshed.err()).contains("b.md cannot be read: it is larger than 16 MiB");
    assertFresh("a.md", "c.md");
    InProcess.Result verified = run("verify", "b.md");
    assertThat(verified.exit()).isEqualTo(3);
    assertThat(verified.err()).contains("larger than 16 MiB");
  }

  @Test
  void theLargestNoteIsRead() throws Exception {
    int rest = (16 << 20) - STALE.length();
    Path note = folder.resolve("a.md");
    Files.writeString(note, STALE + "\n".repeat(rest));
    assertThat(run("note", "check", "a.md").exit()).isEqualTo(1);
    Files.writeString(note, STALE + "\n".repeat(rest + 1));
    assertThat(run("note", "check", "a.md").exit()).isEqualTo(3);
  }

  /** Where the note itself is not walked to. */
  @Test
  void aLinkWithinTheFolderLeadsToItsNote() throws Exception {
    Path hidden = Files.createDirectory(folder.resolve(".hidden"));
    Path real = stale(".hidden/real.md");
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), real);
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere"));

    InProcess.Result refreshed = run("note", "refresh", ".");

    assertThat(refreshed.exit()).isZero();
    assertThat(refreshed.err()).contains("b.md leads out of the folder: skipped");
    assertFresh(".hidden/real.md");
    assertThat(link).isSymbolicLink();
    assertThat(hidden).isDirectoryNotContaining(path -> !path.endsWith("real.md"));
  }

  /** To open a pipe that nobody writes to is to wait for ever. */
  @ParameterizedTest
  @ValueSource(strings = {"note check", "note refresh", "verify"})
  void pipesAreNeverOpened(String command) throws Exception {
    stale("a.md");
    UnixTools.run("mkfifo", folder.resolve("b.md").toString());
    Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("b.md"));
    stale("d.md");
    String[] words = command.split(" ");

    InProcess.Result walked = run(with(words, "."));
    assertThat(walked.err()).contains("b.md is no regular file: skipped");
    assertThat(walked.exit()).isLessThan(2);
    for (String name : List.of("b.md", "c.md", "/dev/zero", "/dev/tty")) {
      InProcess.Result named = run(with(words, name));
      assertThat(named.exit()).as(name).isEqualTo(3);
      assertThat(named.err()).as(name).contains(name + " cannot be read: it is no regular file");
    }
    if (command.equals("note refresh")) {
      assertFresh("a.md", "d.md");
    }
  }

  private static String[] with(String[] words, String last) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  @Test
  void aFolderThatIsClosedStopsNoOther() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    stale("a.md");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      org.junit.jupiter.api.Assumptions.assumeFalse(
          Files.isReadable(closed), "root looks into every folder");
      InProcess.Result refreshed = run("note", "refresh", ".");
      assertThat(refreshed.exit()).isEqualTo(3);
      assertThat(refreshed.err()).contains("closed cannot be read");
      assertFresh("a.md");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Nothing is written before all is planned, and one that cannot be written stops no other. */
  @Test
  void oneThatCannotBeWrittenStopsNoOther() throws Exception {
    stale("a.md");
    Path locked = stale("b.md");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    Path linked = stale("c.md");
    Files.createLink(folder.resolve("other-name"), linked);
    stale("d.md");

    InProcess.Result refreshed = run("note", "refresh", "-q", ".");

    assertThat(refreshed.exit()).isEqualTo(3);
    assertThat(refreshed.err()).contains("b.md is read-only", "c.md has 2 names (hard links)");
    assertThat(refreshed.out()).contains("a.md", "d.md").doesNotContain("b.md", "c.md");
    assertFresh("a.md", "d.md");
    assertThat(locked).hasContent(STALE.strip());
    assertThat(linked).hasContent(STALE.strip());
    assertThat(Files.getAttribute(linked, "unix:nlink")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {251, 253, 255})
  void namesMayBeAsLongAsTheSystemLetsThem(int length) throws Exception {
    String name = "n".repeat(length - 3) + ".md";
    stale(name);
    assertThat(run("note", "refresh", name).exit()).isZero();
    assertFresh(name);
  }
}
