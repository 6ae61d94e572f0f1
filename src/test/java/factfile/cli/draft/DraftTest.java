package factfile.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/documents").toAbsolutePath();
  private static final Path RETOLD =
      Path.of("src/test/resources/evidence/chemical").toAbsolutePath();
  private static final String FACTS =
      """
      sources:
        - {id: wire, publisher: Wire, published: 2031-03-05}
      entities:
        - {id: union, name: Harbour Union, kind: organization}
      events:
        - {id: vote, date: 2031-02-20, title: The union votes, who: union, cite: wire}
      """;

  @TempDir private Path base;

  @BeforeEach
  void aBase() throws IOException {
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: The quay\n");
    Files.writeString(base.resolve("facts.yaml"), FACTS);
  }

  private InProcess.Result run(String... words) {
    return given(null, words);
  }

  private InProcess.Result given(String stdin, String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--facts", base.toString()));
    Map<String, String> env = new HashMap<>();
    if (stdin != null) {
      env.put("STDIN", stdin);
    }
    return InProcess.run(line, env);
  }

  private static String strike() {
    return DOCUMENTS.resolve("strike.md").toString();
  }

  private String drafted() {
    InProcess.Result drafted = run("draft", "wire", strike());
    assertThat(drafted.err()).contains("records proposed from 5 paragraphs");
    assertThat(drafted.exit()).isZero();
    return drafted.out();
  }

  /** The records of a draft, each on one line, without comments and marks. */
  private static List<String> records(String yaml) {
    List<String> records = new ArrayList<>();
    for (String line : yaml.split("\n", -1)) {
      if (line.startsWith("  - ")) {
        records.add(line.substring(4));
      } else if (line.startsWith("    ") && !line.contains("x-draft")) {
        records.add(records.remove(records.size() - 1) + " | " + line.strip());
      }
    }
    return records;
  }

  @Test
  void eachSentenceGivesWhatItTells() {
    List<String> records = records(drafted());
    assertThat(records)
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("topic: dockers locked", "unit: dockers", "{value: ~1200")
                    .contains("date: 2031-03-01", "said_by: union", "at: p1s1"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("date: 2031-03-01 | title: The port authority closed the quay")
                    .contains("cite: wire#p2s1"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("speaker: ada-quay | act: said | gist: We were never asked"))
        .anySatisfy(
            each -> assertThat(each).contains("speaker: ada-quay", "gist: Nobody here will sign"))
        .anySatisfy(
            each ->
                assertThat(each).contains("name: Baek Min-jung | kind: person", "title: Inspector"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("unit: ships", "value: \">40\"", "said_by: baek-min-jung"))
        .anySatisfy(each -> assertThat(each).contains("unit: dollars", "value: 3500000"))
        .anySatisfy(each -> assertThat(each).contains("speaker: baek-min-jung | act: warned"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("set: 2031-03-05~ | window: 10 days | owed_by: owners")
                    .contains("check: {topic: [quay], verbs: [reopen]}"))
        .anySatisfy(
            each -> assertThat(each).contains("date: 1998 | title: In 1998, a storm wrecked"))
        .anySatisfy(
            each ->
                assertThat(each)
                    .contains("topic: people killed", "{value: 12, date: 1998")
                    .contains("check: {topic: [people], verbs: [kill]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quay died on 2 August 2029.",
        "The Dockers' Fund was founded on 1 May 1911.",
        "The ministry and the port signed an accord on 3 September 2015.",
        "The treaty was signed on 5 November 2017.",
      })
  void whatPlainlyHappensOnceSaysSo(String sentence) {
    assertThat(told(sentence)).contains("    once: true\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty people died in the fire on 9 July 2010.",
        "The ministry signed 12 contracts on 4 October 2016.",
        "Ada Quay nearly died on 6 December 2018.",
        "The treaty was not signed on 7 January 2019.",
        "Ada Quay's mother died on 8 May 2020.",
        "The union closed the quay on 9 May 2021.",
      })
  void whatMayHappenAgainDoesNot(String sentence) {
    assertThat(told(sentence)).contains("events:\n").doesNotContain("once:");
  }

  private String told(String sentence) {
    return given("Ada Quay is a docker. " + sentence + "\n", "draft", "wire", "-").out();
  }

  @Test
  void otherVerbsStandAboveTheRecord() {
    assertThat(told("The port closed the quay on 9 May 2021."))
        .contains("  # other verbs for its check: shut, shut down\n")
        .contains("check: {topic: [quay], verbs: [close]}");
  }

  @Test
  void theWordsStandAboveEachRecordAndTheMarkInIt() {
    String drafted = drafted();
    long records = drafted.lines().filter(line -> line.startsWith("  - id: ")).count();
    assertThat(drafted.lines().filter(line -> line.equals("    x-draft: true")).count())
        .isEqualTo(records);
    assertThat(drafted).contains("  # p4s1: The owners have ten days to reopen the quay.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "who",
        "count",
        "deadline",
        "said",
        "disputes",
        "search quay",
        "sources",
        "show vote",
        "timeline -o json",
        "who --as-of 2031-03-05"
      })
  void nothingDraftedAnswers(String question) throws IOException {
    InProcess.Result before = run(question.split(" ", -1));
    Files.writeString(base.resolve("drafts.yaml"), drafted());
    InProcess.Result after = run(question.split(" ", -1));
    assertThat(after.out()).isEqualTo(before.out());
    assertThat(after.exit()).isEqualTo(before.exit());
  }

  @Test
  void whatIsTakenAnswers() throws IOException {
    Files.writeString(base.resolve("drafts.yaml"), drafted().replace("    x-draft: true\n", ""));
    assertThat(run("check").exit()).isZero();
    assertThat(run("timeline", "--today", "2031-05-01").out())
        .contains("The port authority closed the quay");
    assertThat(run("said", "--today", "2031-05-01").out()).contains("We were never asked");
  }

  @Test
  void checkAndReviewListWhatIsStillADraft() throws IOException {
    Files.writeString(base.resolve("drafts.yaml"), drafted());
    assertThat(run("check").out()).contains("[draft]", "still a draft", "0 errors");
    assertThat(run("review").out()).contains("Drafts", "still a draft, at drafts.yaml:");
  }

  @Test
  void noRecordMayNameADraft() throws IOException {
    Files.writeString(
        base.resolve("more.yaml"),
        """
        entities:
          - {id: ada, name: Ada Quay, kind: person, x-draft: true}
        events:
          - {id: talks, date: 2031-03-01, title: Talks begin, who: ada, cite: wire}
        """);
    InProcess.Result check = run("check");
    assertThat(check.out()).contains("`ada` is still a draft, at more.yaml:2:5");
    assertThat(check.exit()).isEqualTo(1);
  }

  @Test
  void onlyAPlainNoTakesTheMarkAway() throws IOException {
    Files.writeString(
        base.resolve("more.yaml"),
        """
        events:
          - {id: one, date: 2031-03-01, title: One, x-draft: false, cite: wire}
          - {id: two, date: 2031-03-01, title: Two, x-draft: maybe, cite: wire}
        counts:
          - id: ships
            topic: ships waiting
            values:
              - {value: 40, date: 2031-03-01, cite: wire}
              - {value: 50, date: 2031-03-02, cite: wire, x-draft: true}
        """);
    assertThat(run("timeline", "--today", "2031-05-01").out())
        .contains("One")
        .doesNotContain("Two");
    assertThat(run("count", "ships", "--today", "2031-05-01").out())
        .contains("40")
        .doesNotContain("50");
  }

  @Test
  void aDocumentWithoutASourceBringsIts() throws IOException {
    InProcess.Result drafted =
        run(
            "draft",
            strike(),
            "--id",
            "gazette",
            "--publisher",
            "Gazette",
            "--published",
            "2031-03-05");
    assertThat(drafted.out()).startsWith("sources:\n  - id: gazette\n    publisher: Gazette\n");
    Files.writeString(
        base.resolve("drafts.yaml"), drafted.out().replace("    x-draft: true\n", ""));
    assertThat(run("check").exit()).isZero();
    assertThat(run("draft", strike(), "--publisher", "Gazette").err())
        .contains("which day is it of?");
    assertThat(run("draft", "nothing", strike()).err()).contains("there is no source `nothing`");
    assertThat(run("draft", "wire").err()).contains("no document of `wire` is at hand");
  }

  @Test
  void jsonComesInByTheSameDoor() {
    InProcess.Result json = run("draft", "wire", strike(), "-o", "json");
    InProcess.Result again =
        given(json.out(), "draft", "wire", strike(), "--from-json", "-", "-o", "json");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isEqualTo(json.out());
    assertThat(again.exit()).isZero();
  }

  @Test
  void whatThePassageDoesNotSayIsRefused() {
    String proposed =
        """
        [{"kind": "count", "record": {"id": "ships", "topic": "ships waiting", "unit": "ships",
           "values": [{"value": "90", "cite": "wire#p3s1"}]}},
         {"kind": "event", "record": {"id": "closed", "date": "2031-03-01",
           "title": "The quay closes", "cite": "wire#p2s1"}},
         {"kind": "statement", "record": {"id": "said", "speaker": "nobody", "act": "said",
           "gist": "Nothing", "cite": "wire#p2s1"}}]
        """;
    InProcess.Result held = given(proposed, "draft", "wire", strike(), "--from-json", "-");
    assertThat(held.err())
        .contains("ships: values.value: 90 is not what wire#p3s1 says")
        .contains("said: there is no entity `nobody`");
    assertThat(held.out())
        .contains("- id: closed", "x-draft: true", "# p2s1: The port authority closed")
        .doesNotContain("ships waiting", "Nothing");
    assertThat(held.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "x", "{\"kind\": \"event\"}", "[1", "\u0000"})
  void malformedProposalsAreTold(String proposed) {
    InProcess.Result held = given(proposed, "draft", "wire", strike(), "--from-json", "-");
    assertThat(held.exit()).isEqualTo(3);
    assertThat(held.err()).contains("stdin").doesNotContain("Exception");
  }

  static Stream<Path> retold() throws IOException {
    try (Stream<Path> files = Files.list(RETOLD)) {
      List<Path> sorted = files.sorted().toList();
      List<Path> some = new ArrayList<>();
      for (int i = 0; i < sorted.size(); i += 9) {
        some.add(sorted.get(i));
      }
      return some.stream();
    }
  }

  /** Taken as it is, every value is borne out by the sentence that it cites. */
  @ParameterizedTest
  @MethodSource("retold")
  void everyValueStandsInItsSentence(Path document) throws IOException {
    InProcess.Result drafted = run("draft", "wire", document.toString());
    Files.writeString(
        base.resolve("drafts.yaml"), drafted.out().replace("    x-draft: true\n", ""));
    InProcess.Result held =
        run("check", "--evidence", "--document", "wire=" + document, "-o", "json");
    assertThat(held.out()).doesNotContain("\"verdict\":\"not there\"");
    assertThat(held.out().lines().filter(line -> line.contains("\"verdict\":\"other\"")))
        .allMatch(
            line ->
                line.contains("\"key\":\"title\"")
                    || line.contains("\"key\":\"gist\"")
                    || line.contains("\"key\":\"topic\""));
    assertThat(run("check").exit()).isZero();
  }

  @Test
  void whatIsOnRecordIsNotProposedAgain() throws IOException {
    Files.writeString(base.resolve("drafts.yaml"), drafted().replace("    x-draft: true\n", ""));
    assertThat(run("draft", "wire", strike()).err())
        .contains("nothing to propose from 5 paragraphs");
  }

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files
          .filter(file -> !file.toString().matches(".*[.](tsv|pdf)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFormOfDocumentCanBeDrafted(Path document) {
    InProcess.Result drafted = run("draft", "wire", document.toString());
    assertThat(drafted.exit()).isZero();
    assertThat(drafted.err())
        .matches("(?s)factfile: (nothing to propose|[0-9]+ records? proposed).*");
  }
}
