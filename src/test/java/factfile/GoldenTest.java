package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What commands print, byte for byte: {@code golden/COMMAND/CASE.args} holds one argument a line,
 * {@code .env} the environment ({@code \n} is a line end), {@code .out}, {@code .err} and {@code
 * .exit} what is expected; a file that is not there means nothing, or 0. {@code -Dgolden=update}
 * rewrites them, and still fails.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  @Tag("singly")
  Stream<DynamicTest> cases() throws IOException {
    return files(".args").stream()
        .map(args -> DynamicTest.dynamicTest(name(args), () -> check(args)));
  }

  /**
   * The same from a snapshot: the first run of a base leaves one, later ones are answered by it.
   */
  @TestFactory
  @Tag("singly")
  Stream<DynamicTest> casesFromSnapshots(@TempDir Path cache) throws IOException {
    Map<String, String> kept = Map.of("XDG_CACHE_HOME", cache.toString());
    Stream<DynamicTest> twice =
        files(".args").stream()
            .filter(args -> !args.startsWith(GOLDEN.resolve("cache")))
            .map(
                args ->
                    DynamicTest.dynamicTest(
                        name(args),
                        () -> {
                          run(args, kept);
                          compare(args, run(args, kept));
                        }));
    DynamicTest snapshots =
        DynamicTest.dynamicTest(
            "there were snapshots",
            () -> {
              String listed = InProcess.run(List.of("cache", "-o", "plain"), kept).out();
              assertThat(listed.lines())
                  .hasSizeGreaterThan(3)
                  .allMatch(line -> line.contains("current"));
            });
    return Stream.concat(twice, Stream.of(snapshots));
  }

  /**
   * The cases of each command that is named, as a single test: mutation testing asks it of every
   * mutant that the command reaches, and to begin each case by itself takes longer than the case.
   */
  @ParameterizedTest
  @MethodSource("commands")
  @EnabledIfSystemProperty(named = "golden.commands", matches = ".+")
  void casesOf(String command) throws IOException {
    for (Path args : files(".args")) {
      if (args.startsWith(GOLDEN.resolve(command))) {
        check(args);
      }
    }
  }

  static List<String> commands() {
    return List.of(System.getProperty("golden.commands").split(","));
  }

  @Test
  void everyExpectationBelongsToACase() throws IOException {
    for (Path file : files("")) {
      String name = file.toString();
      String stem = name.substring(0, name.lastIndexOf('.'));
      assertThat(Path.of(stem + ".args")).as("the case of %s", file).exists();
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(GOLDEN)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static String name(Path args) {
    String name = GOLDEN.relativize(args).toString();
    return name.substring(0, name.length() - ".args".length());
  }

  private static InProcess.Result run(Path args, Map<String, String> variables) throws IOException {
    Map<String, String> environment = environment(args);
    environment.putAll(variables);
    return InProcess.run(Files.readAllLines(args), environment);
  }

  private static void check(Path args) throws IOException {
    compare(args, run(args, Map.of()));
  }

  private static void compare(Path args, InProcess.Result result) throws IOException {
    Map<String, String> actual = new TreeMap<>();
    actual.put(".out", result.out());
    actual.put(".err", result.err());
    actual.put(".exit", result.exit() == 0 ? "" : result.exit() + "\n");
    Map<String, String> expected = new TreeMap<>();
    for (String ending : actual.keySet()) {
      expected.put(ending, read(sibling(args, ending)));
    }
    if ("update".equals(System.getProperty("golden"))) {
      for (Map.Entry<String, String> each : actual.entrySet()) {
        write(sibling(args, each.getKey()), each.getValue());
      }
    }
    assertThat(actual.get(".exit")).as("exit status").isEqualTo(expected.get(".exit"));
    assertThat(actual.get(".err")).as("stderr").isEqualTo(expected.get(".err"));
    assertThat(actual.get(".out")).as("stdout").isEqualTo(expected.get(".out"));
  }

  private static Map<String, String> environment(Path args) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    for (String line : new ArrayList<>(List.of(read(sibling(args, ".env")).split("\n")))) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        environment.put(line.substring(0, equals), line.substring(equals + 1).replace("\\n", "\n"));
      }
    }
    return environment;
  }

  private static Path sibling(Path args, String ending) {
    String name = args.toString();
    return Path.of(name.substring(0, name.length() - ".args".length()) + ending);
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file, UTF_8) : "";
  }

  private static void write(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text, UTF_8);
    }
  }
}
