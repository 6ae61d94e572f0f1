package factfile.check.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worth a look, in which order, and that the line that is given for it can be run. */
class ReviewTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a keeper would add to each kind of record, and to none that is not there. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "deadline", List.of("--outcome", "met", "--date", "2024-01-01"),
          "count", List.of("--value", "3", "--date", "2024-01-01"),
          "entity", List.of("--role", "pilot", "--from", "2024-01-01"));

  @TempDir Path folder;

  private static List<JsonNode> rows(String... words) throws IOException {
    List<String> line = new ArrayList<>(List.of("review", "-o", "json", "-q"));
    line.addAll(List.of(words));
    InProcess.Result result = InProcess.run(line);
    assertThat(result.exit()).as(result.err()).isZero();
    List<JsonNode> rows = new ArrayList<>();
    JSON.readTree(result.out()).forEach(rows::add);
    return rows;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "src/test/resources/bases/chemical",
        "src/test/resources/bases/harbour",
        "src/test/resources/bases/almanac",
        "src/test/resources/bases/dam",
        "src/test/resources/bases/air",
        "src/test/resources/bases/rail"
      })
  void everyCommandRuns(String base) throws IOException {
    List<JsonNode> rows = rows("--facts", base, "--today", "2025-08-01");
    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) {
      List<String> words = new ArrayList<>(List.of(row.get("command").asText().split(" ")));
      assertThat(words.remove(0)).isEqualTo("factfile");
      if (words.get(0).equals("add")) {
        String source = row.get("cite").get(0).get("source").asText();
        boolean prediction = row.get("message").asText().contains(" predicted: ");
        List<String> promise = List.of("--outcome", prediction ? "came-true" : "kept");
        words.addAll(KEYS.getOrDefault(words.get(1), promise));
        words.addAll(List.of("--cite", source + "#p1", "--dry-run"));
      }
      InProcess.Result result = InProcess.run(words);
      if (!cannotGrow(result.err())) {
        assertThat(result.exit()).as("%s: %s", words, result.err()).isZero();
        assertThat(result.out()).isNotBlank().doesNotContain("Nothing found");
      }
    }
  }

  /** A record that is written on one line has to be written anew first, as `add` says. */
  private static boolean cannotGrow(String err) {
    return err.contains("cannot grow without being written")
        || err.contains("the bundled base is part of the program");
  }

  private List<String> reviewed(String records, String... words) throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"),
        """
        format: 1
        title: A test
        sources:
          - {id: g, publisher: Gazette, published: 2031-03-31}
        entities:
          - {id: port, name: Port, kind: body}
        """
            + records,
        UTF_8);
    List<String> line = new ArrayList<>(List.of("--facts", folder.toString()));
    line.addAll(List.of(words));
    List<String> told = new ArrayList<>();
    for (JsonNode row : rows(line.toArray(new String[0]))) {
      told.add(
          row.get("rule").asText() + " " + row.get("id").asText() + " " + row.get("days").asText());
    }
    return told;
  }

  private static final String DEADLINES =
      """
      deadlines:
        - {id: late, title: Late, due: 2031-04-01, owed_by: port, cite: g}
        - {id: later, title: Later, due: 2031-04-05, owed_by: port, cite: g}
        - {id: soon, title: Soon, due: 2031-04-20, owed_by: port, cite: g}
        - {id: far, title: Far, due: 2031-05-20, owed_by: port, cite: g}
        - {id: unset, title: Unset, set: 2031-04-20, due: 2031-05-20, owed_by: port, cite: g}
        - {id: met, title: Met, due: 2031-04-01, owed_by: port, cite: g,
           outcome: {status: met, date: 2031-03-20}}
        - {id: seen, title: Seen, due: 2031-03-01, owed_by: port, cite: g,
           allow: unsettled-deadline}
      """;

  @Test
  void whatIsPastDueComesFirstAndThenWhatIsDueNext() throws IOException {
    assertThat(reviewed(DEADLINES, "--today", "2031-04-10"))
        .containsExactly(
            "deadline-passed late 9",
            "deadline-passed later 5",
            "deadline-open soon -10",
            "deadline-open far -40");
  }

  @Test
  void filtersPick() throws IOException {
    assertThat(reviewed(DEADLINES, "--today", "2031-04-10", "id:soon"))
        .containsExactly("deadline-open soon -10");
  }

  @Test
  void anOfficeGrowsOldUnlessItEndsOrIsMeantToGoOn() throws IOException {
    String roles =
        """
          - {id: ada, name: Ada, kind: person, roles: [{title: master, of: port, cite: g}]}
          - {id: ben, name: Ben, kind: person,
             roles: [{title: pilot, of: port, until: .., cite: g}]}
          - {id: cleo, name: Cleo, kind: person,
             roles: [{title: pilot, of: port, until: 2031-03-01, cite: g}]}
          - {id: dan, name: Dan, kind: person, roles: [{title: pilot, of: port, cite: g}],
             fate: {status: died, from: 2031-03-02, cite: g}}
        """;
    assertThat(reviewed(roles, "--today", "2031-09-26")).isEmpty();
    assertThat(reviewed(roles, "--today", "2031-09-27"))
        .containsExactly("office-unconfirmed ada 180");
    assertThat(reviewed(roles, "--today", "2031-04-10", "--stale", "P10D"))
        .containsExactly("office-unconfirmed ada 10");
  }

  @Test
  void promisesGoByWithTheirDeadlineElseWithTime() throws IOException {
    String said =
        """
        statements:
          - {id: plain, date: 2031-03-01, speaker: port, act: promised, gist: A, cite: g}
          - {id: about, date: 2031-03-01, speaker: port, act: vowed, gist: B, about: due, cite: g}
          - {id: done, date: 2031-03-01, speaker: port, act: promised, gist: C, cite: g,
             outcome: {status: kept, date: 2031-03-02}}
          - {id: no-promise, date: 2031-03-01, speaker: port, act: said, gist: D, cite: g}
        deadlines:
          - {id: due, title: Due, due: 2031-04-01, owed_by: port, cite: g,
             outcome: {status: met, date: 2031-03-20}}
        """;
    assertThat(reviewed(said, "--today", "2031-04-03")).containsExactly("promise-open about 2");
    assertThat(reviewed(said, "--today", "2031-08-29"))
        .containsExactly("promise-open about 150", "promise-open plain 1");
  }

  @Test
  void numbersThatMoveGrowOldAndOthersDoNot() throws IOException {
    String counts =
        """
        counts:
          - {id: one, topic: One, values: [{value: 3, date: 2031-03-01, cite: g}]}
          - id: moves
            topic: Moves
            values:
              - {value: 3, date: 2031-03-01, cite: g}
              - {value: 4, date: 2031-03-11, cite: g}
        """;
    assertThat(reviewed(counts, "--today", "2032-03-11")).containsExactly("count-old moves 366");
  }

  @Test
  void whatExcludesEachOtherIsADispute() throws IOException {
    String deadline =
        """
        deadlines:
          - id: quay
            title: Quay
            due: 2031-03-10
            owed_by: port
            outcome:
              - {status: missed, date: 2031-03-10, cite: g#p1}
              - {status: met, date: 2031-03-10, cite: g#p2}
            cite: g
        """;
    assertThat(reviewed(deadline, "--today", "2031-04-10")).containsExactly("dispute quay null");
  }

  @Test
  void draftsAreListed() throws IOException {
    String draft = "events:\n  - {id: new, title: New, date: 2031-03-01, x-draft: true, cite: g}\n";
    assertThat(reviewed(draft, "--today", "2031-04-10")).containsExactly("draft new null");
  }
}
