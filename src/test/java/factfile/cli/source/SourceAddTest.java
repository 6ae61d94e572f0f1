package factfile.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import factfile.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAddTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/documents").toAbsolutePath();
  private static final String MANIFEST = "format: 1\ntitle: The quay\n";
  private static final String FACTS =
      """
      sources:
        - {id: wire, publisher: Wire, published: 2031-03-03}
      events:
        - {id: closed, date: 2031-03-01, title: The quay closes, cite: "wire#p2s1"}
      """;

  @TempDir private Path temp;
  private Path base;

  @BeforeEach
  void aBase() throws IOException {
    base = Files.createDirectory(temp.resolve("base"));
    Files.writeString(base.resolve("factfile.yaml"), MANIFEST);
    Files.writeString(base.resolve("facts.yaml"), FACTS);
  }

  private InProcess.Result run(String... words) {
    return given(null, words);
  }

  private InProcess.Result given(String stdin, String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--facts", base.toString()));
    Map<String, String> env = new HashMap<>();
    env.put("XDG_STATE_HOME", temp.resolve("state").toString());
    env.put("PATH", String.valueOf(System.getenv("PATH")));
    if (stdin != null) {
      env.put("STDIN", stdin);
    }
    return InProcess.run(line, env);
  }

  private String text(String name) throws IOException {
    return Files.readString(base.resolve(name));
  }

  private static String document(String name) {
    return DOCUMENTS.resolve(name).toString();
  }

  @Test
  void aPageBringsItsSourceItsFingerprintsAndACopy() throws IOException {
    InProcess.Result added = run("source", "add", document("quay.html"), "--id", "gazette");
    assertThat(added.exit()).isZero();
    assertThat(added.err())
        .contains(
            "taken from the document: publisher Lindholm Gazette; title Ten days for the port")
        .contains(
            "facts.yaml:3: new source gazette\npassages.yaml:1: 5 new fingerprints of gazette");
    assertThat(added.out()).startsWith("Ten days for the port\np1  ! The port authority closed");
    assertThat(text("facts.yaml"))
        .isEqualTo(
            FACTS.replace(
                "events:",
                """
                  - id: gazette
                    publisher: Lindholm Gazette
                    title: Ten days for the port
                    published: 2031-03-04
                    url: https://gazette.example/ten-days
                    language: en-GB
                events:\
                """));
    assertThat(text("passages.yaml")).contains("{source: gazette, at: p9, words: 13, fp: w1:");
    assertThat(text(".gitignore")).isEqualTo(".documents/\n");
    assertThat(text(".documents/gazette.txt")).startsWith("factfile document 1\nh1\tTen days");
    // What has just been added is cited by nothing yet, and nothing else is to be said of it.
    assertThat(run("check").out())
        .contains("[unused-source]")
        .endsWith("\n0 errors, 0 warnings, 1 note.\n");
    assertThat(run("source", "verify").out()).isEqualTo("5 passages: 5 ok.\n");
  }

  @Test
  void allOfItIsTakenBackAtOnce() throws IOException {
    run("source", "add", document("quay.html"), "--id", "gazette");
    InProcess.Result undone = run("add", "--undo");
    assertThat(undone.out())
        .isEqualTo("passages.yaml: took back gazette\nfacts.yaml: took back gazette\n");
    assertThat(text("facts.yaml")).isEqualTo(FACTS);
    assertThat(base.resolve("passages.yaml")).doesNotExist();
    assertThat(base.resolve(".documents/gazette.txt")).doesNotExist();
  }

  @Test
  void nothingOfItIsTakenBackWhereAFileHasChanged() throws IOException {
    run("source", "add", document("quay.html"), "--id", "gazette");
    String passages = text("passages.yaml");
    Files.writeString(base.resolve("facts.yaml"), text("facts.yaml") + "# mine\n");
    InProcess.Result undone = run("add", "--undo");
    assertThat(undone.exit()).isEqualTo(3);
    assertThat(undone.err()).contains("facts.yaml has changed since; nothing is taken back");
    assertThat(text("passages.yaml")).isEqualTo(passages);
    assertThat(base.resolve(".documents/gazette.txt")).exists();
  }

  @Test
  void whatStandsInOneFileIsTakenBackFromIt() throws IOException {
    Files.writeString(base.resolve("facts.yaml"), FACTS + "passages:\n");
    String passage = "  - {source: wire, at: p1, words: 8, fp: \"w1:0123456789abcdef\"}\n";
    Files.writeString(base.resolve("facts.yaml"), FACTS + "passages:\n" + passage);
    run("source", "add", document("quay.html"), "--id", "gazette");
    assertThat(text("facts.yaml")).contains("id: gazette").contains("source: gazette, at: p1");
    assertThat(run("add", "--undo").exit()).isZero();
    assertThat(text("facts.yaml")).isEqualTo(FACTS + "passages:\n" + passage);
  }

  @Test
  void aSourceThatIsThereGetsWhatItHasNot() throws IOException {
    String text =
        "The harbour.\n\nThe port authority closed the east quay on Saturday. It said so.\n";
    InProcess.Result added = given(text, "source", "add", "-", "--id", "wire");
    assertThat(added.exit()).isZero();
    assertThat(text("facts.yaml")).isEqualTo(FACTS);
    assertThat(text("passages.yaml"))
        .contains("{source: wire, at: p2, words: 12,")
        .contains("{source: wire, at: p2s1, words: 9,");
    InProcess.Result again = given(text, "source", "add", "-", "--id", "wire");
    assertThat(again.err()).contains("has all fingerprints of this document");
    InProcess.Result other = given(text + "\nMore.", "source", "add", "-", "--id", "wire");
    assertThat(other.exit()).isZero();
    assertThat(other.out()).contains("p3  More.");
  }

  @Test
  void otherWordsAtAPlaceAreTold() throws IOException {
    given("One two three four five six seven eight.", "source", "add", "-", "--id", "wire");
    String before = text("passages.yaml");
    InProcess.Result other =
        given("Nine two three four five six seven eight.", "source", "add", "-", "--id", "wire");
    assertThat(other.err())
        .contains("1 fingerprint on record is of other words; `factfile source verify wire`");
    assertThat(text("passages.yaml")).isEqualTo(before);
  }

  @Test
  void noCopyIsKeptWhereNoneIsWanted() {
    run("source", "add", document("quay.html"), "--id", "gazette", "--keep", "no");
    assertThat(base.resolve(".documents")).doesNotExist();
    assertThat(base.resolve(".gitignore")).doesNotExist();
    InProcess.Result verified = run("source", "verify");
    assertThat(verified.out()).contains("missing  gazette: no document is at hand");
    assertThat(verified.exit()).isZero();
  }

  @Test
  void noCopyIsKeptWhereGitCannotBeTold() throws IOException {
    Files.createDirectory(base.resolve(".gitignore"));
    InProcess.Result added = run("source", "add", document("quay.html"), "--id", "gazette");
    assertThat(added.exit()).isZero();
    assertThat(added.err())
        .contains("no copy of the document is kept: .gitignore is no regular file;");
    assertThat(base.resolve(".documents")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    InProcess.Result dry =
        run("source", "add", document("quay.html"), "--id", "gazette", "--dry-run");
    assertThat(dry.exit()).isZero();
    assertThat(dry.out()).contains("+++ b/facts.yaml").contains("+++ b/passages.yaml");
    assertThat(text("facts.yaml")).isEqualTo(FACTS);
    assertThat(base.resolve("passages.yaml")).doesNotExist();
    assertThat(base.resolve(".documents")).doesNotExist();
  }

  @Test
  void rowsStandAloneOnStdout() {
    InProcess.Result added =
        run("source", "add", document("quay.html"), "--id", "gazette", "-o", "ids");
    assertThat(added.out().lines()).hasSize(9).allMatch(line -> line.startsWith("gazette#p"));
  }

  @Test
  void ofALongDocumentOnlyWhatIsCitedIsPrinted() throws IOException {
    String paragraph = "The port authority closed the east quay once more on that day.\n\n";
    InProcess.Result added =
        given(paragraph.repeat(300), "source", "add", "-", "--id", "wire", "-o", "ids");
    assertThat(added.err()).contains("of 300 paragraphs, only those that are cited");
    assertThat(text("passages.yaml").lines()).hasSize(2);
  }

  @Test
  void aPdfIsReadByPdftotext() {
    InProcess.Result added = run("source", "add", document("report.pdf"), "--id", "wire");
    assumeFalse(added.err().contains("which is not installed"));
    assertThat(added.exit()).isZero();
    String shown = run("source", "show", "wire", "-o", "plain", "--fields", "at,page").out();
    assertThat(shown).isEqualTo("p1\t1\np2\t2\np3\t3\n");
    InProcess.Result broken = given("%PDF-1.4 broken", "source", "add", "-", "--id", "wire");
    assertThat(broken.exit()).isEqualTo(3);
    assertThat(broken.err()).startsWith("factfile: stdin is no PDF that can be read: ");
  }

  @Test
  void whereItIsNotInstalledThatIsSaid() {
    InProcess.Result added =
        InProcess.run(
            List.of("source", "add", document("report.pdf"), "--id", "x", "-f", base.toString()));
    assertThat(added.exit()).isEqualTo(3);
    assertThat(added.err())
        .startsWith("factfile: a PDF is read by pdftotext, which is not installed\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK\u0003\u0004", "a\0b", "  \n \n"})
  void whatIsNoDocumentIsRefused(String text) throws IOException {
    InProcess.Result added = given(text, "source", "add", "-", "--id", "wire");
    assertThat(added.exit()).isEqualTo(3);
    assertThat(added.err()).startsWith("factfile: stdin ").doesNotContain("defect");
    assertThat(base.resolve("passages.yaml")).doesNotExist();
  }

  @Test
  void aDamagedCopyIsNamed() throws IOException {
    run("source", "add", document("quay.html"), "--id", "gazette");
    Files.writeString(base.resolve(".documents/gazette.txt"), "p1\tx\n", StandardCharsets.UTF_8);
    for (String verb : new String[] {"show gazette", "verify"}) {
      List<String> words = new ArrayList<>(List.of("source"));
      words.addAll(List.of(verb.split(" ", -1)));
      InProcess.Result shown = run(words.toArray(new String[0]));
      assertThat(shown.exit()).isEqualTo(3);
      assertThat(shown.err())
          .startsWith("factfile: .documents/gazette.txt:1: this is no copy of a document");
    }
  }
}
