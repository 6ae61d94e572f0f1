package factfile.cli.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prose of a vault is held against the base, and whatever is kept of that is only a cache. */
class VaultCheckTest {
  private static final String WRONG = "Hamas took 400 hostages on October 7, 2023.\n";
  private static final String RIGHT = "Hamas took about 250 hostages on October 7, 2023.\n";

  /** A base old enough to be trusted, as changes within two seconds are not. */
  @TempDir static Path old;

  @TempDir Path temp;
  private Path base;
  private Path cache;
  private Path vault;

  @BeforeAll
  static void makeOld() throws IOException, InterruptedException {
    copyBase(old);
    age();
  }

  private static void age() throws InterruptedException {
    Thread.sleep(2100);
  }

  private static void copyBase(Path to) throws IOException {
    Path facts = Path.of("facts");
    try (Stream<Path> files = Files.walk(facts)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = to.resolve(facts.relativize(file));
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    }
  }

  @BeforeEach
  void begin() throws IOException {
    base = old;
    cache = temp.resolve("cache");
    vault = Files.createDirectory(temp.resolve("vault"));
    note("a", WRONG);
    note("b", RIGHT);
    note("c", "About 250<!-- fact:hostages-taken --> people were taken.\n\n" + WRONG);
  }

  private void note(String name, String text) throws IOException {
    Files.writeString(vault.resolve(name + ".md"), text);
  }

  private InProcess.Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (!all.get(0).equals("cache")) {
      all.addAll(List.of("--facts", base.toString()));
    }
    return InProcess.run(
        all, Map.of("XDG_CACHE_HOME", cache.toString(), "FOLDER", temp.toString()));
  }

  private InProcess.Result checked() {
    return run("note", "check", "--prose", "--all", "--explain", "-o", "json", "vault");
  }

  /** What is found where nothing is kept. */
  private InProcess.Result expected() {
    return run(
        "note", "check", "--prose", "--all", "--explain", "-o", "json", "--no-cache", "vault");
  }

  private List<Path> files(String ending) throws IOException {
    Path folder = cache.resolve("factfile");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /** The file of findings, after a first run. */
  private Path kept() throws IOException {
    assertThat(checked()).isEqualTo(expected());
    assertThat(files(".findings")).hasSize(1);
    assertThat(files(".draft")).isEmpty();
    return files(".findings").get(0);
  }

  /** Whether the next run finds all that it needs there: else it is written anew. */
  private boolean isRead(Path findings) throws IOException {
    Object before = Files.getAttribute(findings, "unix:ino");
    FileTime time = Files.getLastModifiedTime(findings);
    assertThat(checked()).isEqualTo(expected());
    return Files.getAttribute(findings, "unix:ino").equals(before)
        && Files.getLastModifiedTime(findings).equals(time);
  }

  @Test
  void othersWordsAreKeptWithWhoseTheyAre() throws IOException {
    note("d", "The mayor said " + WRONG);
    InProcess.Result first = checked();
    assertThat(first.out()).contains("\"to\": \"the mayor\"");
    assertThat(checked()).isEqualTo(first).isEqualTo(expected());
    assertThat(run("note", "check", "--prose", "vault").out()).contains("2 contradicted");
  }

  @Test
  void whatContradictsIsNamedAndEndsWithOne() {
    InProcess.Result result = run("note", "check", "--prose", "vault");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .contains("vault/a.md:1:12: contradicted: hostages-taken: the numbers differ\n")
        .contains("vault/c.md:3:12: contradicted: hostages-taken: the numbers differ\n")
        .doesNotContain("b.md")
        .endsWith(
            """
            1 marker in 1 note: all current.
            Prose of 3 notes: 2 contradicted, 1 supported; `--all` lists the others.
            """);
  }

  @Test
  void nothingWrongEndsWithNothing() throws IOException {
    note("a", RIGHT);
    note("c", RIGHT);
    InProcess.Result result = run("note", "check", "--prose", "vault");

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .isEqualTo(
            "Prose of 3 notes: nothing contradicted, 3 supported; `--all` lists the others.\n");
  }

  @Test
  void aMalformedMarkerIsWorseThanAContradiction() throws IOException {
    note("d", "250<!-- fact:nobody-knows --> people.\n");

    assertThat(run("note", "check", "--prose", "vault").exit()).isEqualTo(3);
  }

  @Test
  void markersAreToldAsWithoutProse() {
    String alone = run("note", "check", "--all", "-o", "jsonl", "vault").out();
    String fields = "state,file,line,column,id,written,recorded,message,fix,cite";
    String both =
        run("note", "check", "--prose", "--all", "-o", "jsonl", "--fields", fields, "vault").out();

    assertThat(both.lines().toList()).containsAll(alone.lines().toList()).hasSize(4);
  }

  @Test
  void proseIsJudgedAsVerifyJudgesIt() throws IOException {
    note("dated", "---\ndate: 2024-10-22\n---\nTwo weeks ago Hamas took 400 hostages.\n\n" + WRONG);
    String verified =
        run("verify", "vault/a.md", "vault/dated.md", "-o", "jsonl", "--fields", "id,line,sentence")
            .out();
    Path others = vault.resolve("c.md");
    Files.delete(others);
    Files.delete(vault.resolve("b.md"));

    for (int i = 0; i < 2; i++) {
      assertThat(
              run(
                      "note",
                      "check",
                      "--prose",
                      "--all",
                      "-o",
                      "jsonl",
                      "--fields",
                      "id,line,sentence",
                      "vault")
                  .out())
          .isEqualTo(verified)
          .isNotEmpty();
    }
  }

  @Test
  void aSecondRunReadsWhatIsKept() throws IOException {
    assertThat(isRead(kept())).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
        .isEqualTo("rw-------");
  }

  @Test
  void aNoteThatChangesIsJudgedAnewAndTheOthersAreNot() throws IOException {
    Path findings = kept();
    note("b", WRONG);
    assertThat(isRead(findings)).isTrue();
    note("b", WRONG + "And more.\n");
    assertThat(isRead(findings)).isFalse();
    assertThat(isRead(findings)).isTrue();
  }

  @Test
  void theSameWordsOnAnotherDayAreAnotherNote() throws IOException {
    note("a", "---\ndate: 2024-10-22\n---\nSinwar was killed last week.\n");
    Path findings = kept();
    note("a", "---\ndate: 2023-10-22\n---\nSinwar was killed last week.\n");
    assertThat(isRead(findings)).isFalse();
  }

  @Test
  void anotherBaseIsAnotherAnswer() throws IOException, InterruptedException {
    base = temp.resolve("base");
    copyBase(base);
    age();
    kept();
    Path counts;
    try (Stream<Path> files = Files.walk(base)) {
      counts = files.filter(VaultCheckTest::hasHostages).findFirst().orElseThrow();
    }
    Files.writeString(counts, Files.readString(counts).replace("~250", "400"));
    assertThat(checked()).isEqualTo(expected());
    assertThat(run("note", "check", "--prose", "vault").out())
        .contains("b.md:1:12: contradicted")
        .doesNotContain("a.md");
    age();
    assertThat(checked()).isEqualTo(expected());
    assertThat(isRead(kept())).isTrue();
    base = old;
    assertThat(checked()).isEqualTo(expected());
    assertThat(files(".findings")).hasSize(2);
  }

  private static boolean hasHostages(Path file) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains("~250");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsCutIsNotRead() throws IOException {
    byte[] whole = Files.readAllBytes(kept());
    for (int length = 0; length < whole.length; length += 997) {
      Files.write(kept(), Arrays.copyOf(whole, length));
      assertThat(checked()).as("cut at %d", length).isEqualTo(expected());
    }
  }

  @Test
  void whatIsFlippedIsNotRead() throws IOException {
    byte[] whole = Files.readAllBytes(kept());
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(files(".findings").get(0), flipped);
      assertThat(checked()).isEqualTo(expected());
    }
    assertThat(isRead(kept())).isTrue();
  }

  @Test
  void whatIsNoFileOfFindingsIsReplaced() throws IOException {
    Path findings = kept();
    for (String text : List.of("", "no findings", "x".repeat(8192), "x".repeat(3 * 8192))) {
      Files.writeString(findings, text);
      assertThat(isRead(findings)).isFalse();
      assertThat(isRead(findings)).isTrue();
    }
    Files.copy(files(".snapshot").get(0), findings, REPLACE_EXISTING);
    assertThat(isRead(findings)).isFalse();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path findings = kept();
    Path elsewhere = Files.move(findings, temp.resolve("elsewhere"));
    Files.createSymbolicLink(findings, elsewhere);
    byte[] before = Files.readAllBytes(elsewhere);
    assertThat(checked()).isEqualTo(expected());
    assertThat(Files.isSymbolicLink(findings)).isFalse();
    assertThat(Files.readAllBytes(elsewhere)).isEqualTo(before);
  }

  @Test
  void aFolderThatIsClosedOrOpenToOthersIsNotUsed() throws IOException {
    Path findings = kept();
    byte[] before = Files.readAllBytes(findings);
    note("a", RIGHT);
    for (String rights : List.of("rwxr-xr-x", "r-x------")) {
      Files.setPosixFilePermissions(findings.getParent(), PosixFilePermissions.fromString(rights));
      assertThat(checked()).isEqualTo(expected());
      assertThat(findings).hasBinaryContent(before);
    }
  }

  @Test
  void manyAtOnceAreAllRight() throws IOException, InterruptedException, ExecutionException {
    InProcess.Result right = expected();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    List<Future<InProcess.Result>> results = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      results.add(pool.submit(this::checked));
    }
    for (Future<InProcess.Result> result : results) {
      assertThat(result.get()).isEqualTo(right);
    }
    pool.shutdown();
    assertThat(files(".draft")).isEmpty();
    assertThat(isRead(kept())).isTrue();
  }

  @Test
  void severalJudgeWhatOneDoes() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/prose/written-before.tsv"), UTF_8)) {
      sentences.add(line.substring(line.lastIndexOf('\t') + 1));
    }
    Random random = new Random(7);
    StringBuilder each = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("---\ndate: 2024-10-").append(10 + i % 20);
      text.append("\n---\n");
      for (int s = 0; s < 4; s++) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append("\n\n");
      }
      note("n" + i, text.toString());
    }
    InProcess.Result whole = checked();
    assertThat(whole).isEqualTo(checked()).isEqualTo(expected());
    // Few notes are judged by one alone.
    run("cache", "--clear");
    try (Stream<Path> notes = Files.list(vault)) {
      for (Path note : notes.sorted().toList()) {
        String out =
            run("note", "check", "--prose", "--all", "-o", "jsonl", "vault/" + note.getFileName())
                .out();
        each.append(out);
      }
    }
    assertThat(run("note", "check", "--prose", "--all", "-o", "jsonl", "vault").out())
        .isEqualTo(each.toString());
  }

  @Test
  void withoutACacheNothingIsKept() throws IOException {
    expected();
    assertThat(files("")).isEmpty();
  }

  @Test
  void aYoungBaseKeepsNothing() throws IOException {
    base = temp.resolve("base");
    copyBase(base);
    assertThat(checked()).isEqualTo(expected());
    assertThat(files("")).isEmpty();
  }

  @Test
  void aPlainCheckKeepsNothing() throws IOException {
    run("note", "check", "vault");
    run("verify", "vault");
    assertThat(files(".findings")).isEmpty();
  }

  @Test
  void theCacheCommandShowsAndClearsIt() throws IOException {
    String name = kept().getFileName().toString();
    assertThat(run("cache", "-o", "plain", "--fields", "id,base,state,kind").out())
        .isEqualTo(
            name.replace(".findings", ".snapshot")
                + ("\t" + base.toRealPath() + "\tcurrent\tsnapshot\n")
                + name
                + ("\t" + base.toRealPath() + "\tcurrent\tfindings\n"));
    assertThat(run("cache", "--clear").out())
        .isEqualTo("1 snapshot and the findings of 1 base removed.\n");
    assertThat(files("")).isEmpty();
    assertThat(checked()).isEqualTo(expected());
  }

  @Test
  void aNoteThatCannotBeReadKeepsNoOtherFromIt() throws IOException {
    Files.write(vault.resolve("latin.md"), new byte[] {'a', (byte) 0xe9, '\n'});
    InProcess.Result result = checked();
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("latin.md is not UTF-8");
    assertThat(result.out()).contains("vault/a.md").contains("vault/c.md");
    assertThat(checked()).isEqualTo(result);
  }
}
