package factfile.cli.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.cli.Program;
import factfile.cli.host.Host;
import factfile.shell.Assistant;
import factfile.shell.OfferedWord;
import factfile.shell.Prefill;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form asks, in which order, and what stands in the line then. */
class AddFormTest {
  private static final String BASE =
      """
      format: 1
      title: The port strike
      sources:
        - {id: gazette, publisher: Lindholm Gazette, published: 2021-03-04}
        - {id: wire, publisher: Wire, published: 2021-03-05}
      entities:
        - {id: ada, name: Ada Quay, kind: person}
        - {id: authority, name: Port Authority, kind: body}
      """;

  /** An answer as a line is left: a blank one takes what stands there. */
  private static final String ENTER = "";

  private static final String CLEARED = "CLEARED";

  @TempDir private Path temp;
  private Path file;
  private final List<String> asked = new ArrayList<>();
  private final List<Prefill> shown = new ArrayList<>();
  private final List<String> offered = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private String out;
  private String err;

  @BeforeEach
  void aBase() throws Exception {
    file = Files.createDirectory(temp.resolve("facts")).resolve("factfile.yaml");
    Files.writeString(file, BASE);
  }

  private int add(String line, String... answers) {
    asked.clear();
    shown.clear();
    offered.clear();
    hints.clear();
    List<String> left = new ArrayList<>(List.of(answers));
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Host host =
        new Host(
                new Host.Streams(
                    InputStream.nullInputStream(),
                    new PrintStream(outBytes, true, UTF_8),
                    new PrintStream(errBytes, true, UTF_8),
                    new Host.Terminal(true, true, true, 40, 90)),
                Map.of("XDG_STATE_HOME", temp.resolve("state").toString(), "NO_COLOR", "1"),
                new Host.Places(temp, null, Path.of("pom.xml").toAbsolutePath()),
                Clock.systemUTC(),
                System.getProperty("user.name"),
                Host.Shell.NONE)
            .asking((prompt, initial, help) -> answer(prompt, initial, help, left));
    int exit = Program.run(line.split(" ", -1), host);
    out = outBytes.toString(UTF_8);
    err = errBytes.toString(UTF_8);
    return exit;
  }

  private String answer(String prompt, Prefill initial, Assistant help, List<String> left) {
    asked.add(prompt.strip());
    shown.add(initial);
    hints.add(help.hint(""));
    List<String> words = new ArrayList<>();
    for (OfferedWord each : help.proposals("")) {
      words.add(each.word());
    }
    offered.add(String.join(" ", words));
    if (left.isEmpty()) {
      return null;
    }
    String next = left.remove(0);
    return next.equals(ENTER) ? initial.text() : next.equals(CLEARED) ? "" : next;
  }

  private Prefill shownAt(String prompt) {
    return shown.get(asked.lastIndexOf(prompt));
  }

  @ParameterizedTest
  @CsvSource({
    "event, title cite date who to place add it?, X gazette#p1",
    "statement, gist speaker act cite date about add it?, X ada said gazette#p1",
    "count, topic value cite unit who date add it?, X 40 gazette#p1",
    "deadline, title set window owed_by cite set_by add it?, X 2021-03-04 10_days ada gazette#p1",
    "resolution, name cite aliases issued_by date add it?, X gazette#p1",
    "entity, name kind aliases cite add it?, X person",
    "source, publisher id published title url add it?, X x 2021-03-05",
  })
  void aFormIsShort(String kind, String prompts, String given) {
    List<String> answers = new ArrayList<>();
    for (String answer : given.split(" ", -1)) {
      answers.add(answer.replace('_', ' '));
    }
    int count = prompts.replace("add it?", "add").split(" ", -1).length;
    while (answers.size() < count - 1) {
      answers.add(ENTER);
    }
    add("add " + kind, answers.toArray(new String[0]));
    assertThat(String.join(" ", asked)).isEqualTo(prompts);
    assertThat(asked).hasSizeLessThanOrEqualTo(7);
  }

  /** Few, in their base forms, marked so that typing replaces them. */
  @Test
  void theWordsForProseAreOfferedAndEnterTakesThem() throws Exception {
    add(
        "add event",
        "The authority closes the quay",
        "gazette#p4",
        ENTER,
        "authority",
        ENTER,
        ENTER,
        ENTER,
        "close, shut",
        "once",
        "yes",
        "y");
    assertThat(asked)
        .containsExactly(
            "title",
            "cite",
            "date",
            "who",
            "to",
            "place",
            "check_topic",
            "check_verbs",
            "add it?",
            "once",
            "add it?");
    assertThat(shownAt("check_topic")).isEqualTo(new Prefill("quay", 0, 4));
    assertThat(shownAt("check_verbs")).isEqualTo(new Prefill("close", 0, 5));
    assertThat(out).contains("prose may also say: shut, shut down");
    assertThat(Files.readString(temp.resolve("facts/events.yaml")))
        .contains("    once: true\n    check: {topic: quay, verbs: [close, shut]}\n");
  }

  @Test
  void noWordsForProseAreWrittenWhereTheyAreSkippedOrTakenAway() throws Exception {
    add("add event", "The authority closes the quay", "gazette#p4", ".", "y");
    assertThat(asked).containsExactly("title", "cite", "date", "add it?");
    add("add event", "It opens the quay", "gazette#p4", "2021-03-09", ".", "y");
    assertThat(asked).containsExactly("title", "cite", "date", "who", "add it?");
    add(
        "add count",
        "dockers locked out",
        "40",
        "gazette#p4",
        ENTER,
        ENTER,
        ENTER,
        CLEARED,
        CLEARED,
        "y");
    assertThat(asked)
        .containsExactly(
            "topic",
            "value",
            "cite",
            "unit",
            "who",
            "date",
            "check_topic",
            "check_verbs",
            "add it?");
    assertThat(Files.readString(temp.resolve("facts/events.yaml"))).doesNotContain("check");
    assertThat(Files.readString(temp.resolve("facts/counts.yaml"))).doesNotContain("check");
  }

  @Test
  void theRestIsThereForWhoWantsIt() throws Exception {
    int exit =
        add(
            "add statement",
            "Every port would stop",
            "ada",
            "threatened",
            "gazette#p4",
            ".",
            "tgs",
            "tags",
            "strike",
            "to",
            "authority",
            "date",
            "2021-03-04",
            "y");
    assertThat(err).isEmpty();
    assertThat(exit).isZero();
    assertThat(asked)
        .containsExactly(
            "gist", "speaker", "act", "cite", "date", "add it?", "add it?", "tags", "add it?", "to",
            "add it?", "date", "add it?");
    assertThat(out)
        .contains("more: date, to, about, tags, text, after, before, status", "mean `tags`?");
    assertThat(Files.readString(temp.resolve("facts/statements.yaml")))
        .contains("id: every-port-would-stop\n", "to: authority\n", "tags: strike\n");
  }

  /** An outcome brings its own questions with it. */
  @Test
  void aPartBringsItsKeysWithIt() {
    add(
        "add entity",
        "Ben Ash",
        "person",
        ".",
        "role",
        "secretary",
        "gazette#p1",
        "authority",
        "2019",
        "n");
    assertThat(asked)
        .containsExactly(
            "name", "kind", "aliases", "add it?", "role", "cite", "of", "from", "add it?");
  }

  @Test
  void nothingIsAskedThatIsKnown() {
    String[] begun = {"X", "2021-03-04", "10 days", "ada", "gazette#p1", ENTER, "n"};
    add("add deadline", begun);
    assertThat(asked).doesNotContain("due", "status", "share");
    assertThat(out).contains("due          2021-03-14");

    add("add deadline", "X", CLEARED, "2021-03-14", "ada", "gazette#p1", ENTER, "n");
    assertThat(asked)
        .containsExactly("title", "set", "due", "owed_by", "cite", "set_by", "add it?");

    add("add deadline", "X", "2021-03-04", CLEARED, CLEARED, "2021-03-14", "ada", "gazette#p1");
    assertThat(asked).startsWith("title", "set", "window", "due", "due", "owed_by", "cite");
    assertThat(out).contains("a deadline has to have one");

    add("add deadline", "X", ".", "2021-03-14", "ada", "gazette#p1", "n");
    assertThat(asked).containsExactly("title", "set", "due", "owed_by", "cite", "add it?");

    add("add source", "Post", "post", CLEARED, "2021-03", ".", "n");
    assertThat(asked).startsWith("publisher", "id", "published", "up_to", "title");
  }

  @Test
  void anOutcomeIsAskedForWhatItsStatusNeeds() throws Exception {
    Files.writeString(
        file,
        BASE
            + "deadlines:\n"
            + "  - id: due\n    title: T\n    due: 2021-03-14\n    owed_by: ada\n    cite: gazette#p1\n");
    add("add deadline due", "met");
    assertThat(asked).containsExactly("status", "cite");
    add("add deadline due", "met", "wire#p1", ENTER, "n");
    assertThat(asked).containsExactly("status", "cite", "date", "add it?");
    add("add deadline due", "extended", "wire#p1", "2021-03-14", CLEARED, "7 days", "n");
    assertThat(asked).containsExactly("status", "cite", "date", "due", "window", "add it?");
    assertThat(out).contains("due          2021-03-21");
    add("add deadline due", "extended", "wire#p1", CLEARED, CLEARED, "2021-03-20", "n");
    assertThat(asked).containsExactly("status", "cite", "date", "due", "due", "add it?");
    add("add deadline due", "partly", "wire#p1", ".", "Two of six", "n");
    assertThat(asked).containsExactly("status", "cite", "date", "text", "add it?");
    add("add deadline due", "partly", "wire#p1", ENTER, "35%", "n");
    assertThat(asked).containsExactly("status", "cite", "date", "share", "add it?");
  }

  @Test
  void goesOnFromTheLastSourceAndDay() {
    add("add event", "It closes", "gazette#p4", "2021-03-01", ".", "y");
    assertThat(shown.get(1)).as("two sources, none of them known").isEqualTo(Prefill.NONE);
    add("add event", "It opens", ENTER, "=", ".", "y");
    assertThat(shown.get(1)).isEqualTo(new Prefill("gazette#p4", 8, 10));
    assertThat(shown.get(2)).as("Enter writes no day").isEqualTo(Prefill.NONE);
    assertThat(hints.get(2)).startsWith("=: 2021-03-01;");
    assertThat(offered.get(2)).startsWith("2021-03-01");
    assertThat(out).contains("`=`: 2021-03-01;", "date: 2021-03-01\n", "cite: gazette#p4\n");
    add("add source", "Post", "post", "2021-03-09", ".", "y");
    add("add event", "It ends");
    assertThat(shown.get(1)).isEqualTo(new Prefill("post#", 5, 5));
    add("add --undo");
    add("add event", "It ends");
    assertThat(shown.get(1).text()).isEqualTo("gazette#p4");
  }

  @Test
  void whatIsWrongIsToBeTypedAnew() {
    add("add event", "X", "gazette#p4, wier#p1", "gazette#p4", "2021-13-04", "2021", "ada, adda");
    assertThat(shown.get(2)).isEqualTo(new Prefill("gazette#p4, wier#p1", 12, 16));
    assertThat(shown.get(4).text()).isEqualTo("2021-13-04");
    assertThat(shown.get(4).from()).isLessThan(shown.get(4).to());
    assertThat(shown.get(6)).isEqualTo(new Prefill("ada, adda", 5, 9));
    add("add entity", "Ada", "persn", "person", ".", "id", "ada");
    assertThat(shown.get(2)).isEqualTo(new Prefill("persn", 0, 5));
    assertThat(shownAt("id")).isEqualTo(new Prefill("ada", 0, 3));
  }
}
