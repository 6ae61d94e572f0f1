package factfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Each floor uses only those below it, and each library and each stream has one home. */
@AnalyzeClasses(packages = "factfile", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule theModelUsesTheJdkOnly = floor("factfile.model..");

  @ArchTest
  static final ArchRule theFormatKnowsTheModelOnly = floor("factfile.format..", "factfile.model..");

  @ArchTest
  static final ArchRule answersAreMadeOfTheModel = floor("factfile.answer..", "factfile.model..");

  @ArchTest
  static final ArchRule loadingKnowsTheFormatAndTheModel =
      floor(
          "factfile.load..",
          "factfile.format..",
          "factfile.model..",
          "com.fasterxml.jackson..",
          "de.siegmar.fastcsv..",
          "org.yaml..");

  @ArchTest
  static final ArchRule snapshotsKnowTheModelOnly = floor("factfile.store..", "factfile.model..");

  @ArchTest
  static final ArchRule queriesTurnTheModelIntoAnswers =
      floor("factfile.query..", "factfile.answer..", "factfile.model..");

  @ArchTest
  static final ArchRule drawingsAreMadeOfAnswers =
      floor("factfile.chart..", "factfile.answer..", "factfile.model..", "factfile.query..");

  @ArchTest
  static final ArchRule renderersTurnAnswersIntoText =
      floor(
          "factfile.render..",
          "factfile.answer..",
          "factfile.chart..",
          "factfile.model..",
          "com.fasterxml.jackson..",
          "de.siegmar.fastcsv..");

  @ArchTest
  static final ArchRule checksAskQueriesAndTurnProblemsIntoAnswers =
      floor(
          "factfile.check..",
          "factfile.answer..",
          "factfile.model..",
          "factfile.query..",
          "factfile.wording..");

  @ArchTest
  static final ArchRule schemasAreMadeOfColumnsAndTheFormat =
      floor("factfile.schema..", "factfile.answer..", "factfile.format..", "factfile.model..");

  @ArchTest
  static final ArchRule wordingKnowsTheModelOnly = floor("factfile.wording..", "factfile.model..");

  @ArchTest
  static final ArchRule notesAreReadByTheLibraryAlone =
      floor("factfile.markdown..", "org.commonmark..");

  @ArchTest
  static final ArchRule notesAreHeldAgainstQueries =
      floor(
          "factfile.note..",
          "factfile.answer..",
          "factfile.markdown..",
          "factfile.model..",
          "factfile.query..",
          "factfile.render..",
          "factfile.wording..");

  @ArchTest
  static final ArchRule proseIsHeldAgainstTheBase =
      floor(
          "factfile.prose..",
          "factfile.answer..",
          "factfile.markdown..",
          "factfile.model..",
          "factfile.query..",
          "factfile.wording..");

  @ArchTest
  static final ArchRule documentsAreReadByLibraries =
      floor(
          "factfile.document..",
          "factfile.markdown..",
          "factfile.model..",
          "factfile.prose..",
          "org.jsoup..");

  @ArchTest
  static final ArchRule recordsAreHeldAgainstDocuments =
      floor(
          "factfile.evidence..",
          "factfile.answer..",
          "factfile.document..",
          "factfile.format..",
          "factfile.load..",
          "factfile.model..",
          "factfile.prose..",
          "factfile.wording..");

  @ArchTest
  static final ArchRule draftsAreReadOutOfDocumentsAndHeldAgainstThem =
      floor(
          "factfile.draft..",
          "factfile.answer..",
          "factfile.document..",
          "factfile.edit..",
          "factfile.evidence..",
          "factfile.load..",
          "factfile.model..",
          "factfile.prose..",
          "factfile.wording..");

  @ArchTest
  static final ArchRule exportsAreMadeOfQueriesAndMarkup =
      floor("factfile.export..", "factfile.model..", "factfile.query..", "factfile.render..");

  @ArchTest
  static final ArchRule additionsAreReadAsFilesAre =
      floor("factfile.edit..", "factfile.format..", "factfile.load..", "factfile.model..");

  @ArchTest
  static final ArchRule picturesAreMadeOfDrawings =
      floor(
          "factfile.picture..",
          "factfile.answer..",
          "factfile.chart..",
          "factfile.model..",
          "factfile.query..",
          "factfile.render..");

  @ArchTest
  static final ArchRule linesAreEditedByTheLibraryAlone = floor("factfile.shell..", "org.jline..");

  @ArchTest static final ArchRule jlineLivesInShell = confined("org.jline..", "factfile.shell..");

  @ArchTest static final ArchRule theManualKnowsNoCommand = floor("factfile.manual..");

  @ArchTest
  static final ArchRule commonmarkLivesInMarkdown =
      confined("org.commonmark..", "factfile.markdown..");

  @ArchTest
  static final ArchRule jsoupLivesInDocument = confined("org.jsoup..", "factfile.document..");

  @ArchTest
  static final ArchRule onlyTheRoofKnowsTheCommands =
      classes()
          .that()
          .resideInAPackage("factfile.cli..")
          .should()
          .onlyHaveDependentClassesThat(
              JavaClass.Predicates.resideInAPackage("factfile.cli..")
                  .or(JavaClass.Predicates.type(Main.class)));

  @ArchTest
  static final ArchRule packagesDoNotGoInCircles =
      slices().matching("factfile.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule wingsDoNotGoInCircles =
      slices().matching("factfile.(**)").should().beFreeOfCycles();

  @ArchTest
  static void fewClassesCanOnlyBeReadTogether(JavaClasses classes) {
    assertThat(Knots.largerThan(5, classes)).isEmpty();
  }

  @ArchTest
  static void packagesAreSmall(JavaClasses classes) throws IOException {
    Map<Path, Long> files = new TreeMap<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      sources
          .filter(Files::isRegularFile)
          .forEach(file -> files.merge(file.getParent(), 1L, Long::sum));
    }
    files.values().removeIf(count -> count <= 30);
    assertThat(files).isEmpty();
  }

  @ArchTest
  static void noNameIsGivenTwice(JavaClasses classes) {
    Map<String, Set<String>> homes = new TreeMap<>();
    for (JavaClass each : classes) {
      if (each.isTopLevelClass() && !each.getSimpleName().equals("package-info")) {
        homes
            .computeIfAbsent(each.getSimpleName(), name -> new TreeSet<>())
            .add(each.getPackageName());
      }
    }
    homes.values().removeIf(packages -> packages.size() == 1);
    assertThat(homes).isEmpty();
  }

  @ArchTest static final ArchRule theRoofIsKnownToNobody = roof("factfile.cli");

  @ArchTest static final ArchRule judgesOfNotesDoNotKnowWhoAsksThem = roof("factfile.note");

  @ArchTest static final ArchRule theJudgesDoNotKnowWhoAsksThem = roof("factfile.prose");

  /**
   * Its tree of commands is made and read in {@code line}; help and completion are drawn from it.
   */
  @ArchTest
  static final ArchRule picocliLivesInCli =
      confined(
          "picocli..", "factfile.cli.line..", "factfile.cli.help..", "factfile.cli.complete..");

  @ArchTest
  static final ArchRule jacksonLivesInLoadAndRender =
      confined("com.fasterxml.jackson..", "factfile.load..", "factfile.render..");

  @ArchTest static final ArchRule snakeYamlLivesInLoad = confined("org.yaml..", "factfile.load..");

  @ArchTest
  static final ArchRule fastCsvLivesInRenderAndOneTable =
      confined("de.siegmar.fastcsv..", "factfile.render..", "factfile.load.table");

  @ArchTest
  static final ArchRule onlyMainKnowsTheStreamsAndEndsTheProcess =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule onlyTheHostAsksTheClock =
      noClasses()
          .that()
          .haveNameNotMatching("factfile\\.cli\\.host\\.(Host|LocalClock).*")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule nothingIsLogged =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..");

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule packagesHaveOneWordNames =
      classes()
          .should(
              ArchConditions.resideInAnyPackage(
                  "factfile",
                  "factfile.model",
                  "factfile.model.text",
                  "factfile.model.date",
                  "factfile.model.amount",
                  "factfile.model.part",
                  "factfile.model.record",
                  "factfile.model.base",
                  "factfile.model.edit",
                  "factfile.answer",
                  "factfile.format",
                  "factfile.load",
                  "factfile.load.file",
                  "factfile.load.yaml",
                  "factfile.load.record",
                  "factfile.load.link",
                  "factfile.load.base",
                  "factfile.load.table",
                  "factfile.store",
                  "factfile.store.merge",
                  "factfile.store.page",
                  "factfile.store.record",
                  "factfile.query",
                  "factfile.query.words",
                  "factfile.query.known",
                  "factfile.query.state",
                  "factfile.query.filter",
                  "factfile.query.answers",
                  "factfile.query.rows",
                  "factfile.query.order",
                  "factfile.query.history",
                  "factfile.query.snippet",
                  "factfile.query.compare",
                  "factfile.query.due",
                  "factfile.query.search",
                  "factfile.chart",
                  "factfile.render",
                  "factfile.render.visible",
                  "factfile.render.page",
                  "factfile.render.data",
                  "factfile.render.text",
                  "factfile.render.chart",
                  "factfile.check",
                  "factfile.check.rule",
                  "factfile.check.source",
                  "factfile.check.entity",
                  "factfile.check.fact",
                  "factfile.check.number",
                  "factfile.check.outcome",
                  "factfile.check.review",
                  "factfile.schema",
                  "factfile.edit",
                  "factfile.picture",
                  "factfile.wording",
                  "factfile.wording.entry",
                  "factfile.markdown",
                  "factfile.note",
                  "factfile.note.marker",
                  "factfile.note.value",
                  "factfile.note.edit",
                  "factfile.note.guard",
                  "factfile.note.judge",
                  "factfile.export",
                  "factfile.prose",
                  "factfile.prose.words",
                  "factfile.prose.forms",
                  "factfile.prose.names",
                  "factfile.prose.discourse",
                  "factfile.prose.sentence",
                  "factfile.prose.reach",
                  "factfile.prose.judge",
                  "factfile.prose.said",
                  "factfile.prose.near",
                  "factfile.prose.sense",
                  "factfile.prose.gist",
                  "factfile.prose.office",
                  "factfile.prose.time",
                  "factfile.prose.docket",
                  "factfile.document",
                  "factfile.evidence",
                  "factfile.evidence.claim",
                  "factfile.evidence.passage",
                  "factfile.evidence.seek",
                  "factfile.draft",
                  "factfile.draft.name",
                  "factfile.draft.read",
                  "factfile.draft.propose",
                  "factfile.draft.hold",
                  "factfile.manual",
                  "factfile.shell",
                  "factfile.cli",
                  "factfile.cli.host",
                  "factfile.cli.line",
                  "factfile.cli.base",
                  "factfile.cli.document",
                  "factfile.cli.ask",
                  "factfile.cli.check",
                  "factfile.cli.compare",
                  "factfile.cli.notes",
                  "factfile.cli.help",
                  "factfile.cli.complete",
                  "factfile.cli.add",
                  "factfile.cli.source",
                  "factfile.cli.draft",
                  "factfile.cli.read",
                  "factfile.cli.serve",
                  "factfile.cli.shell"))
          .as("a new package gets its floor here");

  /** A floor and all that it may use, besides the JDK. */
  private static ArchRule floor(String floor, String... used) {
    String[] allowed = new String[used.length + 2];
    allowed[0] = "java..";
    allowed[1] = floor;
    System.arraycopy(used, 0, allowed, 2, used.length);
    return classes()
        .that()
        .resideInAPackage(floor)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  /** What stands above the wings of a package. */
  private static ArchRule roof(String roof) {
    return noClasses()
        .that()
        .resideInAPackage(roof + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(roof);
  }

  private static ArchRule confined(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
