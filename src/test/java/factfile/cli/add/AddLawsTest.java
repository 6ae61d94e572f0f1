package factfile.cli.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.load.base.BaseLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a base is written, an addition keeps every byte of it, is there afterwards, and can be
 * taken back; or it is refused, and nothing is touched.
 */
class AddLawsTest {
  private static final int SEEDS = Integer.getInteger("add.seeds", 300);
  private static final String[] TITLES = {
    "A quay", "Quay: 'east'", "# no comment", "\"Quoted\"", "Ünïcode — 中", "- dash", "x\ty", "ends:"
  };

  @TempDir private Path temp;

  @Test
  void keepsEveryByte() throws Exception {
    int added = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Path folder = Files.createDirectory(temp.resolve("base" + seed));
      Path file = folder.resolve("factfile.yaml");
      byte[] before = new Written(random).base().getBytes(UTF_8);
      Files.write(file, before);
      assertThat(BaseLoader.load(folder).problems()).as(new String(before, UTF_8)).isEmpty();
      List<String> line = line(random);
      InProcess.Result result = run(folder, line.toArray(new String[0]));

      String story = "seed " + seed + " " + line + "\n" + result + "\n" + read(file);
      if (result.exit() == 0) {
        added++;
        assertAdded(folder, before, line, story);
      } else {
        assertThat(result.exit()).as(story).isEqualTo(3);
        assertThat(result.err()).as(story).contains("braces or brackets");
        assertThat(files(folder)).as(story).containsExactly(file.toString());
        assertThat(Files.readAllBytes(file)).as(story).isEqualTo(before);
      }
    }
    assertThat(added).as("additions").isGreaterThan(SEEDS * 3 / 4);
  }

  private void assertAdded(Path folder, byte[] before, List<String> line, String story)
      throws Exception {
    Path file = folder.resolve("factfile.yaml");
    byte[] after = Files.readAllBytes(file);
    assertThat(isGrown(before, after)).as(story).isTrue();
    assertThat(BaseLoader.load(folder).problems()).as(story).isEmpty();
    String id = line.get(2);
    assertThat(run(folder, "show", id, "-o", "ids", "-q").out()).as(story).isEqualTo(id + "\n");
    int title = line.indexOf("--title") + 1;
    if (title > 0) {
      assertThat(run(folder, "show", id, "-o", "jsonl", "-q").out())
          .as(story)
          .contains(line.get(title).replace("\"", "\\\"").replace("\t", "\\t"));
    }
    assertThat(run(folder, "add", "--undo").exit()).as(story).isZero();
    assertThat(Files.readAllBytes(file)).as(story).isEqualTo(before);
    assertThat(files(folder)).as(story).containsExactly(file.toString());
    assertThat(run(folder, "add", "--undo").exit()).as(story).isEqualTo(3);
  }

  /** Whether one is the other with something put into it. */
  private static boolean isGrown(byte[] before, byte[] after) {
    int same = 0;
    while (same < before.length && before[same] == after[same]) {
      same++;
    }
    for (int head = same; head >= 0; head--) {
      int tail = before.length - head;
      if (Arrays.equals(before, head, before.length, after, after.length - tail, after.length)) {
        return after.length > before.length;
      }
    }
    return false;
  }

  private static List<String> files(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(Path::toString).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private InProcess.Result run(Path folder, String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--facts", folder.toString()));
    return InProcess.run(line, Map.of("XDG_STATE_HOME", temp.resolve("state").toString()));
  }

  private static List<String> line(Random random) {
    String title = TITLES[random.nextInt(TITLES.length)];
    List<List<String>> lines =
        List.of(
            List.of("add", "event", "new", "--title", title, "--date", "2021-03-01?"),
            List.of("add", "event", "new", "--title", title, "--tags", "a, b", "--tags", "c"),
            List.of("add", "count", "locked-out", "--value", "~900", "--date", "2021-03-02"),
            List.of("add", "count", "new", "--topic", "dockers", "--value", ">5"),
            List.of("add", "deadline", "reopen", "--status", "met", "--date", "2021-03-03"),
            List.of("add", "entity", "new", "--name", title, "--kind", "place"),
            List.of("add", "entity", "ada", "--role", title, "--of", "union", "--from", "2019~"),
            List.of("add", "source", "new", "--publisher", "Wire", "--published", "2021-03-04"),
            List.of("add", "term", "accord/new", "--duty", title, "--party", "ada"),
            List.of("add", "term", "accord/keep", "--status", "kept", "--until", "2021-03-02"));
    List<String> line = new ArrayList<>(lines.get(random.nextInt(lines.size())));
    if (!line.get(1).equals("source")) {
      line.addAll(List.of("--cite", "gazette#p" + (1 + random.nextInt(9))));
    }
    return line;
  }

  /** A base as somebody could have written it: with comments, blank lines and any indentation. */
  private static final class Written {
    private final Random random;
    private final String indent;
    private final StringBuilder text = new StringBuilder();

    Written(Random random) {
      this.random = random;
      this.indent = " ".repeat(2 * random.nextInt(3));
    }

    String base() {
      text.append("format: 1\ntitle: The port strike # so far\n");
      list("sources", "{id: gazette, publisher: Gazette, published: 2021-03-04}");
      list(
          "entities",
          "{id: ada, name: Ada Quay, kind: person}",
          "id: union|name: Union|kind: body");
      list("events", "id: quay|date: 2021-03-01|title: 'It''s # shut'|cite: gazette#p1");
      list("counts", "id: locked-out|topic: dockers|values:|  - {value: 1200, cite: gazette#p3}");
      list("deadlines", "id: reopen|title: Reopen|due: 2021-03-14|owed_by: ada|cite: gazette#p4");
      list(
          "resolutions",
          "id: accord|name: Accord|cite: gazette#p5|terms:|- id: accord/keep|  party: ada|"
              + "  duty: >-|    Keep it|    open");
      maybe("# The end: nothing follows.\n");
      String whole = text.toString();
      whole = random.nextInt(4) == 0 ? whole.stripTrailing() : whole;
      whole = random.nextInt(4) == 0 ? whole.replace("\n", "\r\n") : whole;
      return random.nextInt(4) == 0 ? "\uFEFF" + whole : whole;
    }

    private void list(String name, String... records) {
      maybe("\n");
      maybe("# About " + name + ":\n");
      boolean flow = random.nextInt(12) == 0 && records[0].startsWith("{");
      if (flow && records.length == 1) {
        text.append(name).append(": [").append(records[0]).append("]\n");
        return;
      }
      text.append(name).append(":\n");
      for (String record : records) {
        maybe("\n");
        maybe(indent + "# one more\n");
        record(record);
      }
      maybe(indent + "  # behind the last one\n");
      maybe("\n");
    }

    private void record(String record) {
      String lead = indent + "-" + " ".repeat(1 + random.nextInt(3));
      boolean first = true;
      for (String line : record.split("\\|", -1)) {
        boolean scalar = line.startsWith("    ") || line.endsWith(">-");
        text.append(first ? lead : " ".repeat(lead.length())).append(line);
        text.append(!scalar && random.nextInt(5) == 0 ? "   # said so" : "").append('\n');
        first = false;
      }
    }

    private void maybe(String piece) {
      text.append(random.nextInt(3) == 0 ? piece : "");
    }
  }
}
