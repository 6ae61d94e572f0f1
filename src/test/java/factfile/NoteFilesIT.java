package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes as files, refreshed by the packaged program, and sent through other people's formatters.
 */
class NoteFilesIT {
  /** Where {@code .ci/run} puts what npm provides. */
  private static final Path NPM = Path.of("target/npm/node_modules/.bin").toAbsolutePath();

  private static final String STALE = "About 300<!-- fact:hostages-taken -->\r\nwere taken.\r\n";
  private static final String FRESH =
      "About 250<!-- fact:hostages-taken=~250 -->\r\nwere taken.\r\n";

  @TempDir Path folder;
  private Packaged packaged;

  @BeforeEach
  void start() {
    packaged = new Packaged(folder);
  }

  private Packaged.Result factfile(String line) throws IOException, InterruptedException {
    return packaged.sh("FACTFILE_FACTS=bundled factfile " + line);
  }

  @Test
  void aRefreshedNoteIsReplacedWholeWithItsRights() throws Exception {
    Path note = Files.writeString(folder.resolve("a note.md"), STALE);
    Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(factfile("note check .").exit()).isEqualTo(1);
    assertThat(factfile("note refresh 'a note.md'").exit()).isZero();
    assertThat(Files.readString(note)).isEqualTo(FRESH);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
        .isEqualTo("rw-r-----");
    Object before = Files.getLastModifiedTime(note);
    assertThat(factfile("note refresh .").err()).contains("nothing to refresh");
    assertThat(Files.getLastModifiedTime(note)).isEqualTo(before);
    assertThat(factfile("note check .").exit()).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .doesNotContain(".a note.md.tmp")
          .noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @Test
  void aLinkOutOfTheFolderIsSkippedAndNamedAndALinkWithinStaysALink() throws Exception {
    Path inside = Files.createDirectories(folder.resolve("vault"));
    Path outside = Files.writeString(folder.resolve("outside.md"), STALE);
    Path real = Files.writeString(inside.resolve("real.md"), STALE);
    Path out = Files.createSymbolicLink(inside.resolve("out.md"), outside);
    Path within = Files.createSymbolicLink(inside.resolve("within.md"), real);
    Packaged.Result result = factfile("note refresh vault");
    assertThat(result.err()).contains("vault/out.md leads out of the folder");
    assertThat(Files.readString(outside)).isEqualTo(STALE);
    assertThat(Files.readString(real)).isEqualTo(FRESH);
    assertThat(Files.isSymbolicLink(out) && Files.isSymbolicLink(within)).isTrue();
    assertThat(factfile("note refresh vault/out.md").exit()).isZero();
    assertThat(Files.readString(outside)).isEqualTo(FRESH);
    assertThat(Files.isSymbolicLink(out)).isTrue();
  }

  @Test
  void aDryRunIsAPatch() throws Exception {
    Packaged.needs("patch");
    Path note = Files.writeString(folder.resolve("note.md"), STALE.replace("\r", "") + "Last");
    assertThat(
            packaged
                .sh(
                    "FACTFILE_FACTS=bundled factfile note refresh --dry-run note.md | patch -p1 --quiet")
                .exit())
        .isZero();
    assertThat(Files.readString(note)).isEqualTo(FRESH.replace("\r", "") + "Last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prettier --prose-wrap always --stdin-filepath note.md",
        "prettier --prose-wrap never --stdin-filepath note.md",
        "remark --use NPM/remark-gfm/index.js --quiet",
        "pandoc -f gfm -t gfm --columns 50",
        "pandoc -f gfm -t commonmark_x-raw_attribute",
        "pandoc -f markdown -t markdown-raw_attribute --columns 60"
      })
  void markersOutliveFormatters(String formatter) throws Exception {
    String program = formatter.substring(0, formatter.indexOf(' '));
    String found = Files.exists(NPM.resolve(program)) ? NPM.resolve(program).toString() : program;
    if (found.equals(program)) {
      Packaged.needs(program);
    }
    String stale =
        Files.readString(Path.of("src/test/resources/notes/formatted.md"), UTF_8)
            .replace("About 250", "About 300");
    Files.writeString(folder.resolve("note.md"), stale);
    assertThat(factfile("note refresh note.md").exit()).isZero();
    String line =
        formatter.replaceFirst(program, found).replace("NPM", NPM.getParent().toString())
            + " <note.md >formatted.md";
    Packaged.Result run = packaged.sh(line);
    assertThat(run.exit()).as(run.err()).isZero();
    Packaged.Result check = factfile("note check formatted.md");
    assertThat(check.out()).isEqualTo("12 markers in 1 note: all current.\n");
    // What was wrapped can still be mended.
    String wrapped = Files.readString(folder.resolve("formatted.md"));
    String old =
        wrapped.replaceAll("7(\\s+>?\\s*)October", "9$1October").replace("=2023-10-07", "");
    Files.writeString(folder.resolve("formatted.md"), old);
    assertThat(factfile("note refresh formatted.md").exit()).isZero();
    assertThat(factfile("note check formatted.md").exit()).isZero();
  }
}
