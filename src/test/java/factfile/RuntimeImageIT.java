package factfile;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged.Result;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The run-time image of the packaged program, and its class-data archive: speed, nothing else. */
class RuntimeImageIT {
  /**
   * Classes that a run may load from elsewhere than the archive when it parses YAML: two
   * comparators of the library, as the archive takes no serializable lambda, what the JVM makes
   * anew for them, and what making a snapshot asks for.
   */
  private static final int CEILING = 5;

  /** The same when it answers from a snapshot; most commands load none. */
  private static final int CEILING_WITH_SNAPSHOT = 1;

  /**
   * What the JDK links for itself, from the archive: since Java 21, to know whether a year is a
   * leap year, and to sort numbers.
   */
  private static final Pattern OF_THE_JDK =
      Pattern.compile(
          "java\\.(time\\.format\\.\\w+|util\\.(regex\\.\\w+|DualPivotQuicksort))\\$\\$Lambda"
              + "\\S* source: shared objects file");

  private static final List<String> LINES =
      List.of("--version", "timeline", "count -o json", "__complete -- who ya", "show nothing");

  @TempDir private Path temp;
  private Packaged packaged;

  @BeforeEach
  void inAFolder() {
    packaged = new Packaged(temp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "timeline",
        "timeline -o json",
        "count hostages -o csv --fields topic,value",
        "deadline owed_by:israel --as-of 2024-10-22",
        "search hostages -o md",
        "show gaza-aid -o yaml",
        "who Sinwar",
        "__complete -- timeline who:is",
        "check",
        "schema deadline",
        "help timeline",
        "timeline --chart",
        "timeline --nonsense"
      })
  void itsClassesComeFromTheArchive(String line) throws Exception {
    // The first reading makes a snapshot, in a home folder of its own; the second answers from it.
    Map<String, String> env =
        Map.of(
            "FACTFILE_FACTS", "bundled",
            "FACTFILE_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
    for (int reading = 1; reading <= 2; reading++) {
      Path log = temp.resolve("classes.log");
      Result result = packaged.run(env, "sh", "-c", "factfile " + line);
      assertThat(result.exit()).isIn(0, 2);
      List<String> classes = Files.readAllLines(log);
      assertThat(classes).hasSizeGreaterThan(400);
      assertThat(classes.stream().filter(each -> !each.endsWith("source: shared objects file")))
          .as("%s, reading %d", line, reading)
          .hasSizeLessThanOrEqualTo(
              reading == 1 || line.startsWith("check") ? CEILING : CEILING_WITH_SNAPSHOT);
    }
  }

  /** What a look-up does not need, it does not load. */
  @ParameterizedTest
  @ValueSource(strings = {"timeline", "count hostages", "deadline -o json", "who Sinwar"})
  void anAnswerLoadsNothingThatDrawsOrWrites(String line) throws Exception {
    Map<String, String> env =
        Map.of(
            "FACTFILE_FACTS", "bundled",
            "FACTFILE_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
    assertThat(packaged.run(env, "sh", "-c", "factfile " + line).exit()).isZero();
    assertThat(Files.readAllLines(temp.resolve("classes.log")))
        .hasSizeGreaterThan(400)
        .noneMatch(each -> each.matches(".*factfile\\.(chart|edit|manual|picture|shell)\\..*"));
  }

  /** The tree of commands is for those who have the time: people who read help, and mistakes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline --from 2024-10-01 -o json --limit=3",
        "who Sinwar",
        "help",
        "__complete -- ''",
        "__complete -- who --as",
        "__complete -- help ti",
        "__complete -- timeline -o ''"
      })
  void aLookUpAndATabDoNotWaitForPicocli(String line) throws Exception {
    Map<String, String> env =
        Map.of(
            "FACTFILE_FACTS", "bundled",
            "FACTFILE_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
    assertThat(packaged.run(env, "sh", "-c", "factfile " + line).exit()).isZero();
    assertThat(Files.readAllLines(temp.resolve("classes.log")))
        .hasSizeGreaterThan(400)
        .noneMatch(each -> each.contains(" picocli."));
  }

  /** The first lambda costs a start some milliseconds, as the JVM then makes classes of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "count hostages -o json",
        "deadline -o json",
        "who Sinwar",
        "show gaza-war gaza-aid",
        "terms 1701",
        "said Blinken",
        "search leak",
        "sources",
        "__complete -- who Si"
      })
  void onTheWayToAnAnswerThereIsNoLambda(String line) throws Exception {
    Map<String, String> env =
        Map.of(
            "FACTFILE_FACTS", "bundled",
            "FACTFILE_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
    // The first reading keeps a snapshot; the second answers from it.
    assertThat(packaged.run(env, "sh", "-c", "factfile " + line).exit()).isZero();
    assertThat(packaged.run(env, "sh", "-c", "factfile " + line).exit()).isZero();
    assertThat(Files.readAllLines(temp.resolve("classes.log")))
        .hasSizeGreaterThan(400)
        .noneMatch(each -> each.contains("$$Lambda") && !isOfTheJdk(each));
  }

  private static boolean isOfTheJdk(String loaded) {
    return Runtime.version().feature() > 17 && OF_THE_JDK.matcher(loaded).find();
  }

  @Test
  void anArchiveThatIsOfNoUseCostsNoByteOfAnAnswer() throws Exception {
    Path moved = temp.resolve("moved");
    Distribution.copyTo(moved);
    Path archive = moved.resolve(Distribution.ARCHIVE);
    List<Result> good = answers(moved);

    Files.delete(archive);
    assertThat(answers(moved)).as("no archive").isEqualTo(good);

    Files.createFile(archive);
    assertThat(answers(moved)).as("an empty archive").isEqualTo(good);

    Files.writeString(archive, "no archive\n".repeat(10_000));
    assertThat(answers(moved)).as("no archive at all").isEqualTo(good);

    for (int part = 1; part < 4; part++) {
      Files.copy(Distribution.BUILT.resolve(Distribution.ARCHIVE), archive, REPLACE_EXISTING);
      try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
        file.truncate(file.size() * part / 4);
      }
      assertThat(answers(moved)).as("%d quarters of the archive", part).isEqualTo(good);
    }

    for (Path other : archivesOfOthers()) {
      Files.copy(other, archive, REPLACE_EXISTING);
      assertThat(answers(moved)).as(other.toString()).isEqualTo(good);
    }
  }

  @Test
  void needsNoJava() throws Exception {
    Path nothing = Files.createDirectory(temp.resolve("nothing"));
    Map<String, String> env =
        Map.of(
            "PATH", nothing.toString(), "JAVA_HOME", temp.toString(), "FACTFILE_FACTS", "bundled");
    Result result = packaged.run(env, Packaged.PROGRAM, "count", "hostages", "-o", "ids");
    assertThat(result.out()).contains("hostages-taken");
    assertThat(result.exit()).isZero();
  }

  @Test
  void whatIsMeantForOtherJavasDoesNotMatter() throws Exception {
    Files.createDirectory(temp.resolve("factfile"));
    Files.writeString(temp.resolve("factfile/Main.class"), "no class");
    Map<String, String> env =
        Map.of(
            "CLASSPATH", temp.toString(),
            "JDK_JAVA_OPTIONS", "-cp . -Dx=y",
            "JAVA_TOOL_OPTIONS", "-javaagent:agent.jar",
            "_JAVA_OPTIONS", "-XX:+NoSuchOption");
    assertThat(packaged.run(env, Packaged.PROGRAM, "--version"))
        .isEqualTo(new Result(0, Distribution.version(), ""));
  }

  @Test
  void nothingInTheCurrentFolderIsRun() throws Exception {
    Path services = Files.createDirectories(temp.resolve("META-INF/services"));
    Files.writeString(services.resolve("java.time.zone.ZoneRulesProvider"), "Harmful\n");
    Files.writeString(services.resolve("java.nio.file.spi.FileSystemProvider"), "Harmful\n");
    Map<String, String> env = Map.of("FACTFILE_FACTS", "bundled");
    Result result = packaged.run(env, Packaged.PROGRAM, "timeline", "-q", "--today", "today");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
  }

  private static List<Path> archivesOfOthers() throws IOException {
    Path jdk = Path.of(System.getProperty("java.home"), "lib/server");
    Path siblings = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    List<Path> found = new ArrayList<>();
    found.add(jdk.resolve("classes.jsa"));
    try (Stream<Path> homes = Files.list(siblings)) {
      homes.map(home -> home.resolve("lib/server/classes.jsa")).forEach(found::add);
    }
    found.removeIf(file -> !Files.isRegularFile(file));
    return found;
  }

  private List<Result> answers(Path distribution) throws Exception {
    List<Result> results = new ArrayList<>();
    for (String line : LINES) {
      String command = "'" + distribution.resolve("bin/factfile") + "' " + line;
      results.add(packaged.run(Map.of("FACTFILE_FACTS", "bundled"), "sh", "-c", command));
    }
    return results;
  }
}
