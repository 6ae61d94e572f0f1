package factfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
          List.of("who", "ada"),
          List.of("deadline", "-o", "json"),
          List.of("count", "-o", "json"),
          List.of("search", "w96", "-o", "ids"),
          List.of("show", "e77", "-o", "json"));

  /** Of the same day, as there are nine. */
  private static final int LATER = 9 * 1999;

  @TempDir Path base;
  @TempDir Path cache;

  /**
   * Five megabytes in files of each kind, some of which name what stands in later ones.
   *
   * @param more what the last file ends with
   */
  private void write(String more) throws IOException {
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
    for (int file = 0; file < 5; file++) {
      StringBuilder text = new StringBuilder("events:\n");
      for (int i = 0; i < 6000; i++) {
        int number = 6000 * file + i;
        text.append("  - id: e").append(number).append("\n    title: Word w").append(number % 97);
        text.append(" of the story that goes on and on, and is told as it came to pass that year");
        text.append("\n    date: ")
            .append(number % 11 == 0 ? "[2030-01-03,2030-02-11]" : day(number));
        text.append(number % 1000 == 7 ? "\n    who: ada" : "");
        text.append(isLaterThanItsFile(number) ? "\n    after: e" + (number + LATER) : "");
        text.append("\n    cite: ").append(number % 3 == 0 ? "old#p2" : "s#p1").append("\n");
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
  }

  /** Whether it came after what stands in a later file, and has the same day. */
  private static boolean isLaterThanItsFile(int number) {
    boolean plain = number % 11 != 0 && (number + LATER) % 11 != 0;
    return plain && number % 500 == 3 && number + LATER < 30_000;
  }

  /** On the days of one month in each of nine, so that many stand on one. */
  private static String day(int number) {
    return "2030-0"
        + (1 + number % 9)
        + "-11"
        + (number % 13 == 0 ? "T0" + number % 7 + ":30" : "");
  }

  private InProcess.Result run(List<String> question, String... more) {
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
    Path folder = cache.resolve("factfile");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replaceAll(".*\\.", "")).toList();
    }
  }

  private void assertSameAnswers() throws IOException {
    for (List<String> question : QUESTIONS) {
      InProcess.Result expected = run(question, "--no-cache");
      assertThat(run(question)).as("%s, from files", question).isEqualTo(expected);
      assertThat(run(question)).as("%s, from a snapshot", question).isEqualTo(expected);
      clear();
    }
  }

  @Test
  void aSoundOneAnswersAlike() throws IOException, InterruptedException {
    write("");
    InProcess.Result first = run(List.of("timeline", "--strict", "-o", "ids", "-q"));
    assertThat(first.exit()).as("nothing is to be said of it: %s", first.err()).isZero();
    assertThat(kept()).as("too young to be kept").isEmpty();
    Thread.sleep(2100);
    assertSameAnswers();
    run(QUESTIONS.get(1));
    assertThat(kept()).containsExactly("snapshot");
  }

  @Test
  void oneOfWhichAnythingIsToBeSaidIsHeld() throws IOException, InterruptedException {
    for (String wrong :
        List.of(
            "events: [{id: e5, title: Again, date: 2030-01-01, cite: s}]\n",
            "events: [{id: x, title: Nobody, date: 2030-01-01, who: nobody, cite: s}]\n",
            "events: [{id: x, title: No person, date: 2030-01-01, who: e5, cite: s}]\n",
            "events: [{id: x, title: Late, date: 2032-01-01, cite: s}]\n",
            "events: [{id: x, title: Draft, date: 2030-01-01, cite: s, x-draft: true}]\n",
            "events: [{id: zzz, title: Early, date: 2030-01-01, after: zzz, cite: s}]\n")) {
      write(wrong);
      Thread.sleep(2100);
      List<String> question = List.of("timeline", "--limit", "3");
      InProcess.Result expected = run(question, "--no-cache");
      assertThat(run(question)).as(wrong).isEqualTo(expected);
      assertThat(run(question)).as(wrong).isEqualTo(expected);
      clear();
    }
  }
}
