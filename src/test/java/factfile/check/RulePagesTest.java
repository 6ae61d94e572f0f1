package factfile.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.check.rule.Rule;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.manual.Block;
import factfile.manual.PageReader;
import factfile.manual.Resource;
import factfile.manual.Section;
import factfile.model.text.Problem;
import factfile.model.text.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has a page, every page a rule, and the examples of a page break it and keep it. */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/main/resources/factfile/help/rule");

  /** What they are about cannot be shown in some lines of a file. */
  private static final Set<Rule> WITHOUT_EXAMPLE =
      Set.of(
          Rule.BAD_ENCODING,
          Rule.FILE_TOO_LARGE,
          Rule.FOLDERS_TOO_DEEP,
          Rule.UNREADABLE,
          Rule.LINE_TOO_LONG,
          Rule.TOO_DEEP);

  /** What the examples stand beside. */
  private static final String BESIDE =
      """
      sources:
        - {id: gazette, publisher: Gazette, published: 2031-03-31, url: "https://g.example/1"}
        - {id: herald, publisher: Herald, published: 2031-04-30, url: "https://h.example/1"}
      entities:
        - {id: ada, name: Ada Quay, kind: person}
        - {id: union, name: Harbour Union, kind: organization}
        - {id: port, name: Port Authority, kind: body}
      events:
        - id: founding
          date: 1911
          title: The union is founded
          who: [ada, union]
          place: port
          check: {topic: [union], verbs: [founded]}
          cite: [gazette#p1, herald#p1]
      """;

  @TempDir Path folder;

  @Test
  void everyPageHasARule() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      files.forEach(file -> pages.add(file.getFileName().toString()));
    }
    Set<String> rules = new TreeSet<>();
    Rule.ids(false).forEach(id -> rules.add(id + ".txt"));
    assertThat(pages).isEqualTo(rules);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAPageThatHoldsWhatItSays(Rule rule) throws IOException {
    Resource page = PageReader.read("rule/" + rule.id());
    assertThat(page.header()).isNotBlank();
    assertThat(page.blocks()).isNotEmpty();
    List<String> titles = page.sections().stream().map(Section::title).toList();
    if (WITHOUT_EXAMPLE.contains(rule)) {
      assertThat(titles).containsExactly("How to mend it");
      return;
    }
    assertThat(titles).containsExactly("Wrong", "Right", "How to mend it");
    assertThat(problems("wrong", example(page, 0)))
        .filteredOn(problem -> problem.rule().equals(rule.id()))
        .isNotEmpty()
        .allMatch(problem -> problem.severity() == rule.severity());
    assertThat(problems("right", example(page, 1)))
        .noneMatch(problem -> problem.rule().equals(rule.id()))
        .noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private static String example(Resource page, int section) {
    List<Block> blocks = page.sections().get(section).blocks();
    assertThat(blocks).hasSize(1);
    return String.join("\n", ((Block.Lines) blocks.get(0)).lines()) + "\n";
  }

  private List<Problem> problems(String name, String example) throws IOException {
    Path base = Files.createDirectory(folder.resolve(name));
    boolean isManifest = !example.contains(":\n");
    Files.writeString(
        base.resolve("factfile.yaml"), isManifest ? example : "format: 1\ntitle: T\n", UTF_8);
    Files.writeString(base.resolve("beside.yaml"), BESIDE, UTF_8);
    if (!isManifest) {
      Files.writeString(base.resolve("example.yaml"), example, UTF_8);
    }
    Loaded loaded = BaseLoader.load(base);
    return loaded.base() == null
        ? loaded.problems()
        : BaseRules.problems(
            loaded.base(), loaded.problems(), loaded.allowances(), loaded.lines()::line);
  }
}
