package factfile.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.UnixTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls a snapshot costs time, never an answer. */
class SnapshotsTest {
  private static final Path HARBOUR = Path.of("src/test/resources/bases/harbour");

  /** A base old enough to be trusted, as changes within two seconds are not. */
  @TempDir static Path old;

  @TempDir Path temp;
  private Path base;
  private Path cache;

  @BeforeAll
  static void makeOld() throws IOException, InterruptedException {
    copy(old);
    age();
  }

  private static void age() throws InterruptedException {
    Thread.sleep(2100);
  }

  @BeforeEach
  void begin() {
    base = old;
    cache = temp.resolve("cache");
  }

  private static void copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(HARBOUR)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = to.resolve(HARBOUR.relativize(file));
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    }
  }

  private InProcess.Result run(String... args) {
    return run(Map.of("XDG_CACHE_HOME", cache.toString()), args);
  }

  private InProcess.Result run(Map<String, String> env, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (!all.get(0).equals("cache")) {
      all.addAll(List.of("--facts", base.toString()));
    }
    return InProcess.run(all, env);
  }

  /** What the files answer, to a question that reads every part of a snapshot. */
  private InProcess.Result expected() {
    return InProcess.run(List.of("timeline", "a", "--facts", base.toString(), "-o", "json"));
  }

  private InProcess.Result asked() {
    return run("timeline", "a", "-o", "json");
  }

  private Path kept() throws IOException {
    asked();
    List<Path> snapshots = snapshots();
    snapshots.removeIf(file -> file.toString().endsWith(".draft"));
    assertThat(snapshots).hasSize(1);
    return snapshots.get(0);
  }

  private List<Path> snapshots() throws IOException {
    Path folder = cache.resolve("factfile");
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    }
  }

  @Test
  void oneIsKeptForOurEyesAloneAndAnswers() throws IOException {
    Path snapshot = kept();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(snapshot)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(snapshot.getParent())))
        .isEqualTo("rwx------");
    assertThat(asked()).isEqualTo(expected());
    assertThat(run("cache", "-o", "plain", "--fields", "base,state").out())
        .isEqualTo(base.toRealPath() + "\tcurrent\n");
  }

  @Test
  void noCacheNeitherKeepsNorReadsOne() throws IOException {
    assertThat(run("timeline", "a", "-o", "json", "--no-cache")).isEqualTo(expected());
    assertThat(snapshots()).isEmpty();
  }

  @Test
  void theCacheIsShownAndCleared() throws IOException {
    Path snapshot = kept();

    assertThat(run("cache").out())
        .contains(base.toRealPath().toString(), "current", snapshot.getFileName().toString());
    assertThat(run("cache", "--clear").out()).isEqualTo("1 snapshot removed.\n");
    assertThat(snapshots()).isEmpty();
    assertThat(run("cache", "-o", "json").out()).isEqualTo("[]\n");
  }

  /** Any byte, in the header, in the records or in an index. */
  @Test
  void aDamagedByteIsNeverBelieved() throws IOException {
    Path snapshot = kept();
    byte[] whole = Files.readAllBytes(snapshot);
    InProcess.Result expected = expected();
    for (int at = 0; at < whole.length; at += 331) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << at % 8);
      Files.write(snapshot, damaged);
      assertThat(asked()).as("byte %s", at).isEqualTo(expected);
    }
    assertThat(asked()).isEqualTo(expected);
    assertThat(Files.readAllBytes(snapshots().get(0))).as("written anew").hasSameSizeAs(whole);
  }

  @Test
  void aSnapshotCutShortOrMadeOfAnythingIsPassedOver() throws Exception {
    Path snapshot = kept();
    byte[] whole = Files.readAllBytes(snapshot);
    InProcess.Result expected = expected();
    for (int length : new int[] {0, 1, 8191, 8192, 16384, whole.length - 8192, whole.length - 1}) {
      Files.write(snapshot, Arrays.copyOf(whole, length));
      assertThat(asked()).as("%s bytes", length).isEqualTo(expected);
    }
    Files.writeString(snapshot, "format: 1\n".repeat(5000));
    assertThat(run("cache").out()).contains("damaged");
    assertThat(asked()).isEqualTo(expected);
    Files.deleteIfExists(snapshot);
    UnixTools.run("mkfifo", snapshot.toString());
    assertThat(run("cache").out()).as("a pipe is not waited for").contains("damaged");
    assertThat(asked()).isEqualTo(expected);
  }

  @Test
  void aChangedFileAnswersAnewThoughItsTimeAndSizeBeTheSame()
      throws IOException, InterruptedException {
    base = Files.createDirectory(temp.resolve("base"));
    copy(base);
    age();
    kept();
    Path file = base.resolve("factfile.yaml");
    FileTime time = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    String title =
        text.lines().filter(line -> line.startsWith("title: ")).findFirst().orElseThrow();
    String other = title.replace('e', 'o');
    Files.writeString(file, text.replace(title, other), UTF_8);
    Files.setLastModifiedTime(file, time);

    assertThat(run("cache", "-o", "plain", "--fields", "state").out()).isEqualTo("out of date\n");
    assertThat(asked()).isEqualTo(expected());
    assertThat(run("cache", "-o", "plain", "--fields", "state").out())
        .as("a change of this second is not trusted yet")
        .isEqualTo("out of date\n");
  }

  @Test
  void aNewFileAndALostOneAreSeen() throws IOException, InterruptedException {
    base = Files.createDirectory(temp.resolve("base"));
    copy(base);
    Path folder = Files.createDirectory(base.resolve("base/more"));
    age();
    kept();
    Path added = folder.resolve("added.yaml");
    Files.writeString(
        added,
        """
        sources: [{id: new-paper, publisher: New, published: 2031-05-01}]
        events: [{id: a-new-one, title: A new one, date: 2031-05-01, cite: new-paper#p1}]
        """);
    assertThat(asked().out()).contains("a-new-one").isEqualTo(expected().out());
    age();
    assertThat(asked().out()).contains("a-new-one");
    Files.delete(added);
    assertThat(asked().out()).doesNotContain("a-new-one").isEqualTo(expected().out());
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path snapshot = kept();
    Path moved = Files.move(snapshot, temp.resolve("elsewhere"));
    byte[] before = Files.readAllBytes(moved);
    Files.createSymbolicLink(snapshot, moved);

    assertThat(asked()).isEqualTo(expected());
    assertThat(Files.isSymbolicLink(snapshot)).as("replaced by a file").isFalse();
    assertThat(Files.readAllBytes(moved)).isEqualTo(before);
  }

  @Test
  void aFolderThatIsALinkOrOpenToOthersIsNotUsed() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Files.createDirectory(cache);
    Files.createSymbolicLink(cache.resolve("factfile"), real);
    assertThat(asked()).isEqualTo(expected());
    assertThat(real).isEmptyDirectory();

    Files.delete(cache.resolve("factfile"));
    Path open = Files.createDirectory(cache.resolve("factfile"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(asked()).isEqualTo(expected());
    assertThat(open).isEmptyDirectory();
    InProcess.Result told = run("cache");
    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err()).contains("others may look into it");
  }

  @Test
  void aPlaceWhereNothingCanBeKeptIsNoError() throws IOException {
    Files.writeString(cache, "a file where a folder should be");
    assertThat(asked()).isEqualTo(expected());
    assertThat(run(Map.of(), "timeline", "a", "-o", "json")).isEqualTo(expected());
  }

  /** Large enough for files to be read, and indexes to be made, side by side. */
  @Test
  void aLargeBaseIsKeptAndReadAlike() throws IOException, InterruptedException {
    base = Files.createDirectory(temp.resolve("base"));
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: Large\n");
    Files.writeString(
        base.resolve("a.yaml"),
        """
        sources: [{id: s, publisher: S, published: 2031-05-01}]
        entities: [{id: ada, name: Ada, kind: person}]
        """);
    for (int file = 0; file < 4; file++) {
      StringBuilder text = new StringBuilder("events:\n");
      for (int i = 0; i < 2500; i++) {
        int number = 2500 * file + i;
        String who = number % 1000 == 7 ? "ada" : number % 5000 == 13 ? "nobody" : "";
        text.append("  - id: e").append(number).append("\n    title: Word w").append(number % 97);
        text.append(" of the story\n    date: 2030-0").append(1 + number % 9).append("-11\n");
        text.append(who.isEmpty() ? "" : "    who: " + who + "\n").append("    cite: s#p1\n");
      }
      Files.writeString(base.resolve("e" + file + ".yaml"), text);
    }
    age();
    List<List<String>> questions =
        List.of(
            List.of("who", "ada"),
            List.of("timeline", "w7", "date:2030-03", "-o", "csv"),
            List.of("timeline", "who:ada", "--strict"),
            List.of("search", "w96", "-o", "ids"));
    for (List<String> question : questions) {
      List<String> files = new ArrayList<>(question);
      files.add("--no-cache");
      InProcess.Result expected = run(files.toArray(new String[0]));
      assertThat(run(question.toArray(new String[0]))).isEqualTo(expected);
      assertThat(run(question.toArray(new String[0]))).isEqualTo(expected);
    }
    assertThat(run("timeline", "w7").err()).contains("2 problems in the base, 2 records left out");
    assertThat(run("cache", "-o", "plain", "--fields", "state").out()).isEqualTo("current\n");
  }

  /** A list that is printed as it is made has come half-way when the damage is found. */
  @Test
  void whatIsOutAlreadyIsNotSaidAgain() throws IOException, InterruptedException {
    base = Files.createDirectory(temp.resolve("base"));
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: Long\n");
    StringBuilder text =
        new StringBuilder("sources: [{id: s, publisher: S, published: 2031-05-01}]");
    text.append("\nevents:\n");
    for (int i = 0; i < 6000; i++) {
      text.append("  - {id: e").append(i).append(", title: A word of the story, date: 2030-0");
      text.append(1 + i % 9).append("-11, cite: s#p1}\n");
    }
    Files.writeString(base.resolve("e.yaml"), text);
    age();
    run("timeline", "--limit", "1");
    Path snapshot = snapshots().get(0);
    byte[] whole = Files.readAllBytes(snapshot);
    for (String format : List.of("ids", "json", "text")) {
      InProcess.Result expected = run("timeline", "-o", format, "--no-cache");
      for (int page = 0; page < whole.length / 8192; page += 9) {
        byte[] damaged = whole.clone();
        damaged[page * 8192 + 77] ^= 1;
        Files.write(snapshot, damaged);
        assertThat(run("timeline", "-o", format))
            .as("%s, page %s", format, page)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void whatWasBegunAndNeverFinishedIsSweptUp() throws IOException {
    long here = ProcessHandle.current().pid();
    Path draft = Files.createFile(kept().resolveSibling(here + "-1.draft"));
    Path old = Files.createFile(draft.resolveSibling("99999999-1.draft"));
    Files.delete(kept());
    asked();

    assertThat(old).doesNotExist();
    assertThat(draft).as("may still be in the making").exists();
    run("cache", "--clear");
    assertThat(draft).doesNotExist();
  }

  @Test
  void aRelativeCacheHomeDoesNotCount() throws IOException {
    Path home = Files.createDirectory(temp.resolve("home"));
    Map<String, String> env = Map.of("XDG_CACHE_HOME", "cache", "HOME", home.toString());

    assertThat(run(env, "timeline", "a", "-o", "json")).isEqualTo(expected());
    assertThat(home.resolve(".cache/factfile")).isDirectory();
    assertThat(Path.of("cache")).doesNotExist();
  }

  @Test
  void manyAtOnceAgree() throws InterruptedException, ExecutionException, IOException {
    InProcess.Result expected = expected();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<InProcess.Result>> results = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        results.add(threads.submit(this::asked));
      }
      for (Future<InProcess.Result> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(snapshots()).as("and leave one snapshot").hasSize(1);
  }

  @Test
  void strictReadsTheFilesOfABaseWithProblems() {
    base = Path.of("src/test/resources/errors/dangling-id").toAbsolutePath();
    for (int i = 0; i < 2; i++) {
      InProcess.Result refused = run("timeline", "--strict");
      assertThat(refused.exit()).isEqualTo(3);
      assertThat(refused.err()).contains("error:", "--strict");
      assertThat(run("timeline").err()).contains("in the base");
    }
  }
}
