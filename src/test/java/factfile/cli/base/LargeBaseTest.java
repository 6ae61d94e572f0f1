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

/** A base that is written into a snapshot while it is read answers as one that is held. */
class LargeBaseTest {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("timeline", "-o", "json"),
          List.of("timeline", "--limit", "7", "--reverse"),
          List.of("timeline", "w7", "date:2030-03", "-o", "csv"),
          List.of("timeline", "--as-of", "2030-05-01", "--limit", "5", "-o", "yaml"),
          List.of("timeline", "--known-by", "2031-01-01", "-o", "ids"),
          List.of("timeline", "--sort", "title", "-o", "csv"),
          List.of("who", "ada"),
          List.of("who", "-o", "json"),
          List.of("diff", "2030-02-01..2030-03-01", "-o", "ids"),
          List.of("deadline", "-o", "json"),
          List.of("count", "-o", "json"),
          List.of("search", "w96", "-o", "ids"),
          List.of("show", "e77", "-o", "json"));

  /** What the last file of an unsound one ends with, and whether it is an error. */
  private static final Map<String, Boolean> WRONG =
      Map.of(
          "events: [{id: e5, title: Again, date: 2030-01-01, cite: s}]\n", true,
          "events: [{id: x, title: Nobody, date: 2030-01-01, who: nobody, cite: s}]\n", true,
          "events: [{id: x, title: No person, date: 2030-01-01, who: e5, cite: s}]\n", true,
          "events: [{id: x, title: Late, date: 2032-01-01, cite: s}]\n", false,
          "events: [{id: x, title: Draft, date: 2030-01-01, cite: s, x-draft: true}]\n", false,
          "events: [{id: zzz, title: Early, date: 2030-01-01, after: zzz, cite: s}]\n", true,
          "events: [{id: x, title: Key, date: 2030-01-01, colour: red, cite: s}]\n", true,
          "events: [{id: x, title: Nowhere, date: 2030-01-01, cite: gone}]\n", true);

  private static final int FILES = 5;

  /** More than a snapshot keeps in memory of what it has read. */
  private static final int SOUND = 840;

  private static final int UNSOUND = 60;

  @TempDir static Path folder;
  @TempDir Path cache;

  /** By what is wrong with it. */
  private static final Map<String, Path> UNSOUND_BASES = new LinkedHashMap<>();

  private static Path sound;

  @BeforeAll
  static void makeBases() throws IOException, InterruptedException {
    sound = write("sound", SOUND, "");
    for (String wrong : WRONG.keySet()) {
      UNSOUND_BASES.put(wrong, write("wrong" + UNSOUND_BASES.size(), UNSOUND, wrong));
    }
    // Nothing is kept of a file that may have changed since it was read.
    Thread.sleep(2100);
  }

  /**
   * Files of each kind, some of which name what stands in later ones, with comments that make them
   * large.
   *
   * @param each how many events stand in each of the larger files
   * @param more what the last file ends with
   */
  private static Path write(String name, int each, String more) throws IOException {
    Path base = Files.createDirectory(folder.resolve(name));
    String comment = "    # " + "-".repeat((int) LargeBase.LARGE / FILES / each) + "\n";
    int later = 9 * (each / 3 - 1);
    Files.writeString(base.resolve("factfile.yaml"), "format: 1\ntitle: Large\n");
    Files.writeString(
        base.resolve("z.yaml"),
        """
        sources:
          - {id: s, publisher: S, published: 2031-05-01}
          - {id: old, publisher: Old, published: 2030-12-01}
        entities:
          - {id: ada, name: Ada, kind: person, roles: [{title: mayor, of: town, from: 2030-02-11, cite: s#p3}]}
          - {id: town, name: Town, kind: place}
        """);
    for (int file = 0; file < FILES; file++) {
      StringBuilder text = new StringBuilder("events:\n");
      for (int i = 0; i < each; i++) {
        int number = each * file + i;
        text.append("  - id: e").append(number).append("\n    title: Word w").append(number % 97);
        text.append(" of the story that goes on");
        text.append("\n    date: ")
            .append(number % 11 == 0 ? "[2030-01-03,2030-02-11]" : day(number));
        text.append(number % 300 == 7 ? "\n    who: ada" : "");
        boolean named = isPlain(number) && isPlain(number + later) && number % 50 == 3;
        boolean there = number + later < FILES * each;
        text.append(named && there ? "\n    after: e" + (number + later) : "");
        text.append("\n    cite: ").append(number % 3 == 0 ? "old#p2" : "s#p1").append("\n");
        text.append(comment);
      }
      Files.writeString(base.resolve("e" + file + ".yaml"), text);
    }
    Files.writeString(
        base.resolve("f.yaml"),
        """
        counts:
          - id: c
            topic: ships
            unit: ships
            who: town
            cite: s
            values:
              - {value: 3, date: 2030-03-01, cite: s#p1}
              - {value: 4, date: 2030-02-01, cite: old#p1}
        deadlines:
          - id: d
            title: Leave the town
            set: 2030-04-01
            window: 10 days
            owed_by: ada
            cite: s#p4
            outcome: [{status: extended, date: 2030-04-09, due: 2030-05-09, cite: s#p5}]
        """
            + more);
    return base;
  }

  /** Whether its day is one of nine. */
  private static boolean isPlain(int number) {
    return number % 11 != 0;
  }

  /** On the days of one month in each of nine, so that many stand on one. */
  private static String day(int number) {
    return "2030-0"
        + (1 + number % 9)
        + "-11"
        + (number % 13 == 0 ? "T0" + number % 7 + ":30" : "");
  }

  private InProcess.Result run(Path base, List<String> question, String... more) {
    List<String> all = new ArrayList<>(question);
    all.addAll(List.of(more));
    all.addAll(List.of("--facts", base.toString()));
    return InProcess.run(all, Map.of("XDG_CACHE_HOME", cache.toString()));
  }

  private void clear() throws IOException {
    InProcess.run(List.of("cache", "--clear"), Map.of("XDG_CACHE_HOME", cache.toString()));
    assertThat(kept()).isEmpty();
  }

  private List<String> kept() throws IOException {
    Path kept = cache.resolve("factfile");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.map(file -> file.getFileName().toString().replaceAll(".*\\.", "")).toList();
    }
  }

  private static long bytes(Path base) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(base)) {
      for (Path file : files.toList()) {
        bytes += file.toString().endsWith("factfile.yaml") ? 0 : Files.size(file);
      }
    }
    return bytes;
  }

  @Test
  void allAreLarge() throws IOException {
    assertThat(bytes(sound)).isGreaterThan(LargeBase.LARGE);
    for (Path base : UNSOUND_BASES.values()) {
      assertThat(bytes(base)).isGreaterThan(LargeBase.LARGE);
    }
  }

  @Test
  void nothingIsKeptOfOneThatIsTooYoung() throws IOException {
    Path base = write("young", UNSOUND, "");
    List<String> question = List.of("timeline", "-o", "ids");
    InProcess.Result first = run(base, question);
    assertThat(kept()).isEmpty();
    assertThat(first).isEqualTo(run(base, question, "--no-cache"));
  }

  @Test
  void aSoundOneAnswersAlike() throws IOException {
    InProcess.Result first = run(sound, List.of("timeline", "--strict", "-o", "ids", "-q"));
    assertThat(first.exit()).as("nothing is to be said of it: %s", first.err()).isZero();
    assertThat(first.out().lines()).hasSizeGreaterThan(FILES * SOUND);
    assertThat(kept()).containsExactly("snapshot");
    for (List<String> question : QUESTIONS) {
      clear();
      InProcess.Result expected = run(sound, question, "--no-cache");
      assertThat(run(sound, question)).as("%s, from files", question).isEqualTo(expected);
      assertThat(kept()).containsExactly("snapshot");
      assertThat(run(sound, question)).as("%s, from a snapshot", question).isEqualTo(expected);
    }
  }

  /** And what is to be said is told alike, whether it was read before or not. */
  @Test
  void oneOfWhichAnythingIsToBeSaidIsHeld() throws IOException {
    List<String> question = List.of("timeline", "--limit", "3");
    List<String> check = List.of("check");
    for (String wrong : UNSOUND_BASES.keySet()) {
      Path base = UNSOUND_BASES.get(wrong);
      InProcess.Result told = run(base, check, "--no-cache");
      assertThat(told.out()).as(wrong).contains("f.yaml");
      assertThat(told.exit() != 0).as(wrong).isEqualTo(WRONG.get(wrong));
      InProcess.Result expected = run(base, question, "--no-cache");
      assertThat(run(base, question)).as(wrong).isEqualTo(expected);
      assertThat(kept()).as(wrong).containsExactly("snapshot");
      assertThat(run(base, question)).as(wrong).isEqualTo(expected);
      assertThat(run(base, check)).as("kept: %s", wrong).isEqualTo(told);
      clear();
    }
  }

  @Test
  void anUnsoundOneIsRefusedAlike() throws IOException {
    List<String> question = List.of("who", "--strict");
    for (String wrong : UNSOUND_BASES.keySet()) {
      if (!wrong.contains("Nobody") && !wrong.contains("Late")) {
        continue;
      }
      Path base = UNSOUND_BASES.get(wrong);
      InProcess.Result expected = run(base, question, "--no-cache");
      assertThat(expected.exit()).as(wrong).isNotZero();
      assertThat(run(base, question)).as("first: %s", wrong).isEqualTo(expected);
      assertThat(run(base, List.of("timeline")).exit()).as(wrong).isZero();
      assertThat(run(base, question)).as("kept: %s", wrong).isEqualTo(expected);
    }
  }
}
