package factfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.check.rule.Rule;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.base.Allowances;
import factfile.model.text.Problem;
import factfile.model.text.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule over a whole base fires in its bases under {@code fails}, and in none that passes. */
class BaseRulesTest {
  private static final Path RULES = Path.of("src/test/resources/rules");

  @TestFactory
  List<DynamicTest> everyBaseIsJudged() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path base : bases()) {
      String name = RULES.relativize(base).toString().replace('\\', '/');
      tests.add(DynamicTest.dynamicTest(name, () -> judge(base)));
    }
    return tests;
  }

  private static void judge(Path base) {
    Path named = RULES.relativize(base);
    String rule = named.getName(0).toString();
    List<Problem> problems = problems(base);
    List<String> found = problems.stream().map(Problem::rule).toList();
    switch (named.getName(1).toString()) {
      case "fails" ->
          assertThat(problems)
              .filteredOn(problem -> problem.rule().equals(rule))
              .isNotEmpty()
              .allSatisfy(BaseRulesTest::isTold);
      case "passes" -> {
        assertThat(found).doesNotContain(rule);
        assertThat(problems)
            .noneMatch(problem -> problem.severity() == Severity.ERROR && isOfFiles(problem));
      }
      default -> throw new AssertionError(named + " neither fails nor passes");
    }
  }

  private static boolean isOfFiles(Problem problem) {
    return Rule.of(problem.rule()).isOfFiles();
  }

  private static void isTold(Problem problem) {
    assertThat(problem.severity()).isEqualTo(Rule.of(problem.rule()).severity());
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.fix()).isNotBlank();
    assertThat(problem.excerpt()).isNotBlank();
    assertThat(problem.position().column()).isPositive();
  }

  /** A handful of ids, and how many more there are. */
  @Test
  void aKindWithoutWordsForProseIsOneLine() {
    Loaded loaded = BaseLoader.load(Path.of("src/test/resources/bases/chemical"));
    List<String> told = new ArrayList<>();
    for (Problem problem :
        BaseRules.problems(loaded.base(), List.of(), Allowances.NONE, loaded.lines()::line)) {
      if (problem.rule().equals(Rule.WITHOUT_CHECK.id())) {
        told.add(problem.message());
      }
    }
    assertThat(told)
        .hasSize(3)
        .allMatch(line -> line.matches("\\d+ \\w+s have no words .*: (`[a-z0-9-]+`, ){5}\\+\\d+"));
  }

  @Test
  void everyRuleHasBoth() throws IOException {
    Set<String> fail = new TreeSet<>();
    Set<String> pass = new TreeSet<>();
    for (Path base : bases()) {
      Path named = RULES.relativize(base);
      (named.getName(1).toString().equals("fails") ? fail : pass).add(named.getName(0).toString());
    }
    Set<String> rules = new TreeSet<>();
    for (Rule rule : Rule.values()) {
      if (!rule.isOfFiles()) {
        rules.add(rule.id());
      }
    }
    assertThat(fail).isEqualTo(rules);
    assertThat(pass).isEqualTo(rules);
  }

  @Test
  void noFileIsAnOrphan() throws IOException {
    try (Stream<Path> files = Files.walk(RULES).filter(Files::isRegularFile)) {
      assertThat(files).allMatch(file -> BaseLoader.isBase(file.getParent()));
    }
  }

  /** They hold much that is odd; what of it is meant to be so says so. */
  @Test
  void noRuleIsAlarmedByTheBasesThatOthersAreTriedOn() throws IOException {
    assertThat(problems(Path.of("facts"))).isEmpty();
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/bases"))) {
      assertThat(folders.filter(BaseLoader::isBase))
          .hasSizeGreaterThan(4)
          .allSatisfy(base -> assertThat(problems(base)).isEmpty());
    }
  }

  private static List<Path> bases() throws IOException {
    try (Stream<Path> folders = Files.walk(RULES)) {
      return folders.filter(BaseLoader::isBase).sorted().toList();
    }
  }

  private static List<Problem> problems(Path folder) {
    Loaded loaded = BaseLoader.load(folder);
    assertThat(loaded.base()).as("%s: %s", folder, loaded.problems()).isNotNull();
    return BaseRules.problems(
        loaded.base(), loaded.problems(), loaded.allowances(), loaded.lines()::line);
  }
}
