package factfile.load.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.file.BaseFiles;
import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the loader is broken by some base in {@code errors/}, whose output is golden. */
class ErrorMessagesTest {
  private static final Path ERRORS = Path.of("src/test/resources/errors");
  private static final Path SOURCES = Path.of("src/main/java/factfile/load");
  private static final Pattern RULE =
      Pattern.compile("(?:error|flaw|unreadable|warning|refuse|malformed)\\(\\s*\"([a-z-]+)\"");

  @TempDir Path folder;

  @Test
  void everyRuleIsBroken() throws IOException {
    Set<String> broken = new TreeSet<>(Set.of("file-too-large", "folders-too-deep", "unreadable"));
    try (Stream<Path> bases = Files.list(ERRORS)) {
      bases.forEach(base -> problems(base).forEach(problem -> broken.add(problem.rule())));
    }
    assertThat(broken).containsAll(rules()).hasSizeGreaterThan(30);
  }

  private static Iterable<Problem> problems(Path base) {
    return BaseLoader.load(base).problems();
  }

  private static Set<String> rules() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = RULE.matcher(Files.readString(file));
        while (matcher.find()) {
          rules.add(matcher.group(1));
        }
      }
    }
    return rules;
  }

  @Test
  void everyProblemSaysWhatToDo() throws IOException {
    try (Stream<Path> bases = Files.list(ERRORS)) {
      for (Path base : bases.toList()) {
        assertThat(problems(base))
            .as("%s", base)
            .isNotEmpty()
            .allSatisfy(problem -> assertThat(problem.fix()).isNotBlank())
            .allSatisfy(problem -> assertThat(problem.position().column()).isPositive());
      }
    }
  }

  @Test
  void aFileOverTheLimitIsRefused() throws IOException {
    Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: T\n", UTF_8);
    Files.writeString(folder.resolve("large.yaml"), "#".repeat(BaseFiles.MAX_BYTES + 1), UTF_8);
    Loaded loaded = BaseLoader.load(folder);
    assertThat(loaded.base()).isNull();
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo("file-too-large"))
        .satisfies(problem -> assertThat(problem.message()).contains("64 MiB"));
  }

  @Test
  void aMissingFileIsNamed() {
    Loaded loaded = BaseLoader.load(folder);
    assertThat(loaded.base()).isNull();
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo("unreadable"))
        .satisfies(problem -> assertThat(problem.position().file()).isEqualTo("factfile.yaml"));
  }

  @Test
  void oneBadRecordDoesNotSilenceTheOthers() throws IOException {
    Files.writeString(folder.resolve("factfile.yaml"), "format: 1\ntitle: T\n", UTF_8);
    Files.writeString(
        folder.resolve("facts.yaml"),
        """
        sources:
          - {id: g, publisher: G, published: 2031}
        events:
          - {id: good, title: Good, date: 2030, cite: g}
          - {id: bad, titel: Bad, date: 2030, cite: g}
        """,
        UTF_8);
    Loaded loaded = BaseLoader.load(folder);
    assertThat(loaded.leftOut()).isEqualTo(1);
    assertThat(loaded.base().fact("good")).isNotNull();
    assertThat(loaded.base().fact("bad")).isNull();
  }
}
