package factfile.cli.base;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits that reach further than the record that they touch. */
class EditedBaseTest {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("timeline", "-o", "json"),
          List.of("timeline", "-o", "ids", "--strict"),
          List.of("terms", "-o", "json"),
          List.of("search", "e", "-o", "json"),
          List.of("show", "a", "b", "-o", "json"));

  private static final String SET =
      """
      events:
        - {id: a, date: "{2014-01-01,2014-01-05}", title: Several days, who: e, cite: s1}
        - {id: b, date: 2014-01-05, title: The last of them, who: e, cite: s1}
        - {id: c, date: 2014-01-01, title: The first of them, who: e, cite: s1}
        - {id: x, date: 2014-01-01, title: The one before, who: e, cite: s1, before: a}
        - {id: z, date: 2014-03-01, title: Much later, who: e, cite: s1}
      """;

  private static final String TIMES =
      """
      events:
        - {id: a, date: "{2014-01-01,2014-01-05}", title: Several days, who: e, cite: s1}
        - {id: b, date: "2014-01-05T09:00Z", title: The last of them, who: e, cite: s1}
        - {id: x, date: "2014-01-01T08:00Z", title: The one after, who: e, cite: s1, after: a}
      """;

  private static final String PREMISE =
      """
      events:
        - {id: x, date: 2014-01-01, title: Premise, who: e, cite: s1}
        - {id: a, date: 2014-01-05, title: After it, who: e, cite: s1, after: x}
        - {id: b, date: 2014-01-06, title: B, who: e, cite: s1, basis: {date: {how: inferred, from: [x], why: So}}}
        - {id: z, date: 2014-03-01, title: Much later, who: e, cite: s1}
      """;

  private static final String FINDINGS =
      """
      resolutions:
        - id: r
          name: The resolution
          issued_by: [e]
          date: 2014-01-01
          cite: s1
          terms:
            - id: r/t
              party: e
              duty: Do it
              record:
                - {status: kept, from: 2014-01-10, until: .., cite: s1}
                - {status: broken, from: 2014-02-01, until: .., cite: s2}
              cite: s1
      """;

  private static final String TEXT =
      """
      events:
        - {id: a, date: 2014-01-01, title: A, who: e, cite: s1}
        - id: b
          date: 2014-01-02
          title: B
          who: e
          cite: s1
          text: short
        - {id: c, date: 2014-01-03, title: C, who: e, cite: s1}
        - {id: d, date: 2014-01-04, title: D, who: e, cite: s1}
      """;

  /** What a file holds, what of it is taken away, and what comes in its place. */
  private record Case(String records, String from, String to) {}

  private static final Map<String, Case> CASES = new LinkedHashMap<>();

  static {
    CASES.put("an order is taken back", new Case(SET, ", before: a", ""));
    CASES.put(
        "who came before is gone",
        new Case(SET, SET.lines().filter(line -> line.contains("id: x")).findFirst().get(), ""));
    CASES.put(
        "an order comes",
        new Case(
            SET.replace(", before: a", ""),
            "who: e, cite: s1}\n  - {id: z",
            "who: e, cite: s1, before: a}\n  - {id: z"));
    CASES.put("a time of day rules no longer", new Case(TIMES, ", after: a", ""));
    CASES.put(
        "what a day was inferred from is gone",
        new Case(
            PREMISE,
            PREMISE.substring(PREMISE.indexOf("  - {id: x"), PREMISE.indexOf(", after: x")),
            PREMISE.substring(PREMISE.indexOf("  - {id: a"), PREMISE.indexOf(", after: x"))));
    CASES.put("two findings have one voice", new Case(FINDINGS, "publisher: Q", "publisher: P"));
    CASES.put("a text keeps its line ends", new Case(TEXT, "text: short", "text: |+\n      long"));
    CASES.put("another title", new Case(TEXT, "title: B", "title: Between"));
    CASES.put(
        "a record comes first",
        new Case(
            TEXT,
            "events:\n",
            "events:\n  - {id: n, date: 2014-01-02, title: N, who: e, cite: s2}\n"));
    CASES.put("the last source is an earlier one", new Case(SET, "2014-05-02", "2014-04-02"));
  }

  @TempDir static Path folder;

  @BeforeAll
  static void makeBases() throws IOException, InterruptedException {
    String comment = ("# " + "-".repeat(97) + "\n").repeat((int) LargeBase.LARGE / 100 + 1);
    int number = 0;
    for (Map.Entry<String, Case> each : CASES.entrySet()) {
      Path base = Files.createDirectories(base(number++));
      Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: T\n");
      Files.writeString(
          base.resolve("about.yaml"),
          """
          sources:
            - {id: s1, publisher: P, published: 2014-05-01}
            - {id: s2, publisher: Q, published: 2014-05-02}
          entities:
            - {id: e, name: E E, kind: state}
          """);
      Files.writeString(base.resolve("records.yaml"), each.getValue().records());
      Files.writeString(base.resolve("zz.yaml"), comment);
    }
    // Nothing is kept of a file that may have changed since it was read.
    Thread.sleep(2100);
  }

  private static Path base(int number) {
    return folder.resolve("base" + number);
  }

  private static InProcess.Result ask(Path base, List<String> question, String... more) {
    List<String> all = new ArrayList<>(question);
    all.addAll(List.of(more));
    all.addAll(List.of("--facts", base.toString()));
    return InProcess.run(all, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
  }

  @Test
  void anEditedOneAnswersAlike() throws IOException, InterruptedException {
    int number = 0;
    for (Map.Entry<String, Case> each : CASES.entrySet()) {
      Path base = base(number++);
      assertThat(ask(base, QUESTIONS.get(1)).exit()).as(each.getKey()).isZero();
      boolean edited = false;
      for (String name : List.of("records.yaml", "about.yaml")) {
        Path file = base.resolve(name);
        String text = Files.readString(file);
        edited |= text.contains(each.getValue().from());
        Files.writeString(file, text.replace(each.getValue().from(), each.getValue().to()));
      }
      assertThat(edited).as(each.getKey()).isTrue();
      for (List<String> question : QUESTIONS) {
        assertThat(ask(base, question))
            .as("%s, %s", each.getKey(), question)
            .isEqualTo(ask(base, question, "--no-cache"));
      }
    }
    // Two of the edits leave something wrong; of all others what has changed alone was read.
    Thread.sleep(2100);
    for (int i = 0; i < number; i++) {
      ask(base(i), QUESTIONS.get(0));
    }
    try (Stream<Path> files = Files.list(folder.resolve("cache").resolve("factfile"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".edits")))
          .hasSize(CASES.size() - 2);
    }
  }
}
