package factfile.cli.add;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.UnixTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What additions do to the files of a base, and what they do not. */
class AddTest {
  private static final String MANIFEST = "format: 1\ntitle: The port strike\n";
  private static final String SOURCES =
      "sources:\n  - {id: gazette, publisher: Gazette, published: 2021-03-04}\n";
  private static final String PEOPLE =
      "# Who is who.\nentities:\n  - {id: ada, name: Ada Quay, kind: person}\n";
  private static final String PLACES = "entities:\n  - {id: quay, name: The quay, kind: place}\n";

  @TempDir private Path temp;
  private Path base;

  @BeforeEach
  void aBase() throws Exception {
    base = Files.createDirectory(temp.resolve("facts"));
    write("factfile.yaml", MANIFEST);
    write("sources.yaml", SOURCES);
    write("people.yaml", PEOPLE);
    write("places.yaml", PLACES);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(base.resolve(name), text);
  }

  private String read(String name) throws Exception {
    return Files.readString(base.resolve(name));
  }

  private InProcess.Result run(String... words) {
    return run(Map.of(), words);
  }

  private InProcess.Result run(Map<String, String> variables, String... words) {
    Map<String, String> env = new HashMap<>(variables);
    env.put("XDG_STATE_HOME", temp.resolve("state").toString());
    env.put("FACTFILE_FACTS", base.toString());
    return InProcess.run(List.of(words), env);
  }

  @Test
  void takesTheFileThatFits() throws Exception {
    InProcess.Result added = run("add", "entity", "--name", "Ben Ash", "--kind", "person");

    assertThat(added.out()).isEqualTo("people.yaml:4: new entity ben-ash\n");
    assertThat(read("people.yaml"))
        .isEqualTo(PEOPLE + "  - {id: ben-ash, name: Ben Ash, kind: person}\n");
    assertThat(run("add", "entity", "--name", "The lock", "--kind", "place").out())
        .startsWith("places.yaml:3:");
    assertThat(
            run("add", "event", "--title", "It opens", "--cite", "gazette#p1", "--into", "new.yml")
                .out())
        .isEqualTo("new.yml:1: new event it-opens\n");
  }

  @Test
  void makesAFileWhereNoneFitsAndTakesItBack() throws Exception {
    String[] event = {"add", "event", "--title", "It opens", "--cite", "gazette#p1"};

    assertThat(run(event).out()).isEqualTo("events.yaml:1: new event it-opens\n");
    assertThat(read("events.yaml"))
        .isEqualTo("events:\n  - id: it-opens\n    title: It opens\n    cite: gazette#p1\n");
    assertThat(run(event).out()).endsWith("new event it-opens-2\n");
    assertThat(run("add", "--undo").out()).isEqualTo("events.yaml: took back it-opens-2\n");
    assertThat(run("add", "--undo").out()).isEqualTo("events.yaml: took back it-opens\n");
    assertThat(run("add", "--undo").exit()).as("nothing is left").isEqualTo(3);
  }

  @Test
  void saysThatItCanHappenButOnce() throws Exception {
    run(
        "add",
        "event",
        "--title",
        "Ada Quay dies",
        "--who",
        "ada",
        "--once",
        "--cite",
        "gazette#p1");
    assertThat(read("events.yaml"))
        .contains("    who: ada\n    once: true\n    cite: gazette#p1\n");
    assertThat(run("show", "ada-quay-dies").out()).contains("once");
    assertThat(run("add", "statement", "--gist", "X", "--once").err())
        .contains("--once does not belong to a statement");
  }

  @Test
  void writesTheWordsForProseThatTheTitleProposes() throws Exception {
    String[] event = {
      "add", "event", "--title", "Ada closes the quay", "--cite", "gazette#p1", "--check"
    };
    InProcess.Result added = run(event);
    assertThat(read("events.yaml")).contains("    check: {topic: quay, verbs: close}\n");
    assertThat(added.err()).contains("prose may also say: shut, shut down");

    run(
        "add",
        "event",
        "--title",
        "Ada opens the quay",
        "--cite",
        "gazette#p1",
        "--check",
        "--check-verbs",
        "open",
        "--check-verbs",
        "reopen");
    assertThat(read("events.yaml")).contains("    check: {topic: quay, verbs: [open, reopen]}\n");

    InProcess.Result silent =
        run(
            "add",
            "event",
            "--title",
            "X",
            "--cite",
            "gazette#p1",
            "--check",
            "--check-topic",
            "x");
    assertThat(silent.err()).contains("no words for prose show there");
    assertThat(read("events.yaml")).contains("    check: {topic: x}\n");
  }

  @Test
  void hasNoWordsForProseWhereNoneCanBe() {
    assertThat(run("add", "statement", "--gist", "X", "--check").err())
        .contains("`--check` does not belong to a statement");
    assertThat(run("add", "event", "--date", "2021", "--check").err())
        .contains("`--check` makes words of --title");
    assertThat(run("add", "event", "--check").err())
        .contains("`--check` goes with keys that are given as options");
  }

  @Test
  void takesNothingBackFromAFileThatChanged() throws Exception {
    run("add", "event", "it", "--title", "It opens", "--cite", "gazette#p1");
    write("events.yaml", read("events.yaml") + "# looked at\n");
    String changed = read("events.yaml");

    InProcess.Result undone = run("add", "--undo");

    assertThat(undone.exit()).isEqualTo(3);
    assertThat(undone.err()).contains("events.yaml has changed since");
    assertThat(read("events.yaml")).isEqualTo(changed);
  }

  @Test
  void writesNothingThatIsWrong() throws Exception {
    InProcess.Result refused =
        run("add", "event", "--title", "X", "--who", "adda", "--cite", "gazete#p1");

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err())
        .contains("there is no entity `adda`", "did you mean `ada`?", "did you mean `gazette`?")
        .contains("nothing was added");
    assertThat(base.resolve("events.yaml")).doesNotExist();
  }

  @Test
  void keepsRightsAndLeavesNoLock() throws Exception {
    Path people = base.resolve("people.yaml");
    Files.setPosixFilePermissions(people, PosixFilePermissions.fromString("rw-rw----"));

    run("add", "entity", "--name", "Ben Ash", "--kind", "person");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(people)))
        .isEqualTo("rw-rw----");
    try (var files = Files.list(base)) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void readsRecordsOfPrograms() throws Exception {
    String lines =
        """
        {"title": "One", "cite": "gazette#p1", "id": "one", "who": ["ada"]}
        {"title": "Two", "cite": ["gazette#p1", {"source": "gazette", "said_by": "ada"}], "id": "two"}
        """;

    assertThat(run(Map.of("STDIN", lines), "add", "event").out())
        .isEqualTo("events.yaml:1: new events one two\n");
    assertThat(read("events.yaml"))
        .isEqualTo(
            """
            events:
              - id: one
                title: One
                cite: gazette#p1
                who: [ada]

              - id: two
                title: Two
                cite:
                  - gazette#p1
                  - {source: gazette, said_by: ada}
            """);
    assertThat(run(Map.of("STDIN", "{\"id\": \"x\""), "add", "event").exit()).isEqualTo(3);
    assertThat(run(Map.of("STDIN", "just words"), "add", "event").exit()).isEqualTo(3);
    assertThat(run(Map.of("STDIN", ""), "add", "event").exit()).isEqualTo(2);
  }

  @Test
  void givesASeriesOneMoreValue() throws Exception {
    String yaml = "id: held\ntopic: people held\nvalues: [{value: 9, cite: gazette#p1}]\n";

    assertThat(run(Map.of("STDIN", yaml), "add", "count").exit()).isZero();
    assertThat(run("add", "count", "held", "--value", "~7", "--cite", "gazette#p2").out())
        .isEqualTo("counts.yaml:6: new value held\n");
    assertThat(run(Map.of("STDIN", "{value: 6, cite: gazette#p3}"), "add", "count", "held").exit())
        .isZero();
    assertThat(run("count", "held", "--history", "-o", "jsonl", "--fields", "text").out())
        .contains("about 7", "\"6");
  }

  /** Two at a time would write over each other, were it not for the lock. */
  @Test
  void writersWaitForEachOther() throws Exception {
    List<Callable<InProcess.Result>> writers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = "ben-" + i;
      writers.add(() -> run("add", "entity", id, "--name", id, "--kind", "person"));
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (Future<InProcess.Result> result : pool.invokeAll(writers)) {
        assertThat(result.get().exit()).as(result.get().err()).isZero();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(read("people.yaml").lines()).hasSize(43);
  }

  /** The file of a lock stays behind when its writer is killed, but not the lock. */
  @Test
  void theDeadAreInNobodysWay() throws Exception {
    write(".factfile.lock", "999999999\n");

    assertThat(run("add", "entity", "--name", "Ben", "--kind", "person").exit()).isZero();

    assertThat(read("people.yaml")).contains("name: Ben");
    assertThat(base.resolve(".factfile.lock")).doesNotExist();
  }

  @Test
  void whatIsNoFileOfALockIsLeft() throws Exception {
    Path lock = base.resolve(".factfile.lock");
    Path data = Files.writeString(temp.resolve("data"), "mine");
    Files.createSymbolicLink(lock, data);
    InProcess.Result refused = run("add", "entity", "--name", "Ben", "--kind", "person");
    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains(".factfile.lock is in the way", "no plain file");
    Files.delete(lock);
    UnixTools.run("mkfifo", lock.toString());
    assertThat(run("add", "entity", "--name", "Ben", "--kind", "person").exit()).isEqualTo(3);
    Files.delete(lock);
    assertThat(data).hasContent("mine");

    Files.writeString(lock, "notes on locks");
    assertThat(run("add", "entity", "--name", "Ben", "--kind", "person").exit()).isZero();
    assertThat(lock).hasContent("notes on locks");
    Files.delete(lock);
    Files.writeString(data, "42\n");
    Files.createLink(lock, data);
    assertThat(run("add", "entity", "--name", "Bo", "--kind", "person").exit()).isZero();
    assertThat(data).hasContent("42");
  }

  /** What else a base may hold, and what is named for it, is not waited for either. */
  @Test
  void neverOpensAPipe() throws Exception {
    UnixTools.run("mkfifo", base.resolve("events.yaml").toString());
    String[] event = {"add", "event", "--title", "X", "--cite", "gazette#p1"};

    InProcess.Result refused = run(event);

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("events.yaml cannot be added to: it is no regular file");
    Files.move(base.resolve("factfile.yaml"), temp.resolve("manifest"));
    UnixTools.run("mkfifo", base.resolve("factfile.yaml").toString());
    assertThat(run("timeline").exit()).isEqualTo(3);
  }

  @Test
  void leavesTheBundledBaseAlone() {
    InProcess.Result refused =
        InProcess.run(
            List.of("add", "entity", "--name", "Ben", "--kind", "person"),
            Map.of("FACTFILE_FACTS", "bundled"));

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("part of the program");
  }

  /** A link may lead to what others own; writing through it would make a file of it. */
  @Test
  void leavesLinksAlone() throws Exception {
    Path elsewhere = Files.writeString(temp.resolve("real.yaml"), "events: # mine\n");
    Files.createSymbolicLink(base.resolve("events.yaml"), elsewhere);

    InProcess.Result refused = run("add", "event", "--title", "X", "--cite", "gazette#p1");

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("events.yaml is a link");
    assertThat(elsewhere).hasContent("events: # mine");
    assertThat(base.resolve("events.yaml")).isSymbolicLink();
  }

  @Test
  void addsWhatItCannotRemember() throws Exception {
    Files.writeString(temp.resolve("state"), "no folder");

    InProcess.Result added = run("add", "event", "--title", "X", "--cite", "gazette#p1");

    assertThat(added.exit()).isZero();
    assertThat(added.err()).contains("--undo will not know of this");
    assertThat(read("events.yaml")).contains("id: x");
  }

  /** A list that is cut off could still be YAML, with the end of it lost. */
  @Test
  void refusesWhatIsTooLarge() {
    String records = "- {id: a, title: A, cite: gazette#p1}\n" + "# and more\n".repeat(800_000);

    InProcess.Result refused = run(Map.of("STDIN", records), "add", "event");

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("stdin is larger than 8 MiB");
  }
}
