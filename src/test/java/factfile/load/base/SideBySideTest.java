package factfile.load.base;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However many files are read at the same time, and in whatever order they end, all is the same.
 */
class SideBySideTest {
  private static final int FILES = 40;

  /** What goes wrong in some of the files, alone and with what stands in others. */
  private static final String[] WRONG = {
    "  - {id: bad-%d, date: never, title: A, cite: s0#p1}\n",
    "  - {id: twice, date: 2024-10-01, title: Given in several files %d, cite: s0#p1}\n",
    "  - {id: lost-%d, date: 2024, title: A, who: nobody, cite: s9#p1}\n",
    "  - {id: early-%d, date: 2025-01-01, title: After its sources, cite: s1#p1}\n",
    "  - id: key-%d\n    date: 2024\n    date: 2023\n    title: A\n    cite: s0#p1\n",
    "  - id: cut-%d\n    date: 2024\n    title: A\n    cite: s0 #p1\n",
    "  - id: anchor-%d\n    date: 2024\n    title: &a A\n    cite: s0#p1\n",
    "  - {id: escape-%d, date: 2024, title: \"a \\\"b\\\"\", cite: s0#p1, why: 1}\n",
  };

  @TempDir Path folder;

  @BeforeEach
  void makeBase() throws IOException {
    write(
        "factfile.yaml",
        """
        format: 1
        title: Many files
        sources:
          - {id: s0, publisher: A, published: 2024-12-01}
          - {id: s1, publisher: B, published: 2024-10-02}
          - {id: s2, publisher: C}
        """);
    Random random = new Random(5);
    for (int file = 0; file < FILES; file++) {
      write("f%02d.yaml".formatted(file), file(file, random));
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String file(int number, Random random) {
    StringBuilder text = new StringBuilder("entities:\n");
    text.append("  - {id: p%d, name: Person %d, kind: person}\n".formatted(number, number));
    text.append("events:\n");
    int records = 100 + random.nextInt(400);
    for (int i = 0; i < records; i++) {
      text.append("  - id: e%d-%d\n    date: 2024-09-%02d\n".formatted(number, i, 1 + i % 30));
      text.append("    title: Something %d\n    who: p%d\n".formatted(i, random.nextInt(FILES)));
      text.append("    cite: s%d#p%d\n".formatted(random.nextInt(3), 1 + i % 9));
      if (random.nextInt(150) == 0) {
        text.append(WRONG[random.nextInt(WRONG.length)].formatted(number * 1000 + i));
      }
    }
    return text.toString();
  }

  /** Holds each file up for a while, so that they end in another order each time. */
  private static final class Hindrance implements Progress {
    private final List<Long> told = new ArrayList<>();
    private final Random random = new Random();

    @Override
    public void read(long bytes, long all) {
      told.add(bytes);
      try {
        Thread.sleep(random.nextInt(5));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void end() {}
  }

  @Test
  void filesReadSideBySideGiveWhatTheyGiveOneByOne() {
    Loaded expected = BaseLoader.load(folder, Progress.UNHEARD, 1);
    assertThat(rules(expected))
        .contains("bad-date", "duplicate-id", "dangling-id", "after-its-sources", "anchor")
        .contains("duplicate-key", "cut-by-comment", "unknown-key", "missing-key");
    assertThat(expected.base().facts()).hasSizeGreaterThan(1000);
    for (int processors : List.of(2, 2, 2, 3, 8, 8, 8, 100)) {
      assertSame(BaseLoader.load(folder, new Hindrance(), processors), expected);
    }
  }

  private static Set<String> rules(Loaded loaded) {
    Set<String> rules = new TreeSet<>();
    for (Problem problem : loaded.problems()) {
      rules.add(problem.rule());
    }
    return rules;
  }

  private static void assertSame(Loaded loaded, Loaded expected) {
    assertThat(loaded.problems()).isEqualTo(expected.problems());
    assertThat(loaded.leftOut()).isEqualTo(expected.leftOut());
    assertThat(loaded.paths()).isEqualTo(expected.paths());
    assertThat(loaded.base().manifest()).isEqualTo(expected.base().manifest());
    assertThat(loaded.base().sources()).isEqualTo(expected.base().sources());
    assertThat(loaded.base().entities()).isEqualTo(expected.base().entities());
    assertThat(loaded.base().facts()).isEqualTo(expected.base().facts());
  }

  @Test
  void aFileThatIsNoYamlSpoilsAllAndIsTold() throws IOException {
    write("f17.yaml", "events: [\n");
    write("f31.yaml", "events: {\n");
    Loaded expected = BaseLoader.load(folder, Progress.UNHEARD, 1);
    assertThat(expected.base()).isNull();
    assertThat(rules(expected)).contains("syntax", "bad-date");
    for (int processors : List.of(2, 8)) {
      Loaded loaded = BaseLoader.load(folder, new Hindrance(), processors);
      assertThat(loaded.base()).isNull();
      assertThat(loaded.problems()).isEqualTo(expected.problems());
    }
  }

  @Test
  void tellsHowFarItHasComeUntilAllIsRead() throws IOException {
    for (int i = 0; i < 200; i++) {
      write("small%03d.yaml".formatted(i), "# nothing\n");
    }
    long all = 0;
    for (int i = 0; i < FILES; i++) {
      all += Files.size(folder.resolve("f%02d.yaml".formatted(i)));
    }
    for (int processors : List.of(1, 4)) {
      Hindrance heard = new Hindrance();
      BaseLoader.load(folder, heard, processors);
      assertThat(heard.told).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(51);
      assertThat(heard.told.get(heard.told.size() - 1)).isEqualTo(all + 200 * 10);
    }
  }

  @Test
  void saysNothingOfFilesWithoutAByte(@TempDir Path empty) throws IOException {
    Files.writeString(empty.resolve("factfile.yaml"), "format: 1\ntitle: Empty\n");
    Files.createFile(empty.resolve("none.yaml"));
    Hindrance heard = new Hindrance();
    assertThat(BaseLoader.load(empty, heard).problems()).isEmpty();
    assertThat(heard.told).isEmpty();
  }
}
