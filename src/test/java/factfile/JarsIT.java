package factfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as the zip has it: jars instead of an image, for a Java that is installed. */
class JarsIT {
  private static final Path JAR = Distribution.BUILT.resolveSibling("factfile-0.1.0.jar");
  private static final String LIBRARIES =
      ".*/(picocli|jackson|snakeyaml|fastcsv|commonmark|jsoup|jline-(reader|terminal))[^/]*\\.jar";

  @TempDir private Path temp;
  private Path home;

  @BeforeEach
  void withoutItsImage() throws IOException {
    home = temp.resolve("a folder, 100% #jars 'é'");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("facts"));
    Files.copy(Distribution.BUILT.resolve("bin/factfile"), home.resolve("bin/factfile"));
    for (String name : System.getProperty("java.class.path").split(":", -1)) {
      if (name.matches(LIBRARIES)) {
        Path library = Path.of(name);
        Files.copy(library, home.resolve("lib").resolve(library.getFileName()));
      }
    }
    Files.copy(JAR, home.resolve("lib/factfile.jar"));
    try (var files = Files.list(Distribution.BUILT.resolve("facts"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, home.resolve("facts").resolve(file.getFileName()));
      }
    }
  }

  /** Nothing is kept for later starts: a relative folder does not count. */
  private Packaged.Result run(Path java, String... words) throws Exception {
    return run("nowhere", java, words);
  }

  private Packaged.Result run(String caches, Path java, String... words) throws Exception {
    String[] command = new String[words.length + 1];
    command[0] = home.resolve("bin/factfile").toString();
    System.arraycopy(words, 0, command, 1, words.length);
    Map<String, String> env = new HashMap<>();
    env.put("JAVA_HOME", java.toString());
    env.put("JAVA_TOOL_OPTIONS", "-Dx=\"1\"");
    env.put("XDG_CACHE_HOME", caches);
    return new Packaged(temp).run(env, command);
  }

  @Test
  void answersAsTheImageDoes() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    assertThat(run(java, "--version"))
        .isEqualTo(new Packaged.Result(0, Distribution.version(), ""));
    String line = "count hostages --facts bundled -o json";
    Packaged.Result image = new Packaged(temp).sh("factfile " + line);
    assertThat(image.exit()).isZero();
    assertThat(run(java, line.split(" ", -1))).isEqualTo(image);
  }

  /** Made beside the first run; whole, damaged or gone, it never shows. */
  @Test
  void aStartThatIsKeptChangesNoAnswer() throws Exception {
    assumeTrue(Runtime.version().feature() >= 25, "an older Java keeps none");
    Path java = Path.of(System.getProperty("java.home"));
    String caches = temp.resolve("kept, 'é'").toString();
    String[] line = {"count", "hostages", "--facts", "bundled", "-o", "json"};
    Packaged.Result expected = run(java, line);
    assertThat(run(caches, java, line)).isEqualTo(expected);

    Path kept = startKeptIn(Path.of(caches));
    assertThat(run(caches, java, line)).isEqualTo(expected);
    byte[] whole = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(whole, whole.length / 2));
    assertThat(run(caches, java, line)).as("cut short").isEqualTo(expected);
    Files.writeString(kept, "no start\n".repeat(10_000));
    assertThat(run(caches, java, line)).as("something else").isEqualTo(expected);
    Files.writeString(kept, "");
    assertThat(run(caches, java, line)).as("empty").isEqualTo(expected);
  }

  @Test
  void aPlaceWhereNoStartCanBeKeptChangesNoAnswer() throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    Path file = Files.createFile(temp.resolve("file"));
    assertThat(run(file.toString(), java, "--version"))
        .isEqualTo(new Packaged.Result(0, Distribution.version(), ""));
  }

  /** Waits for the run that makes it. */
  private static Path startKeptIn(Path caches) throws Exception {
    for (int tenths = 0; tenths < 3000; tenths++) {
      try (var files = Files.walk(caches)) {
        List<Path> found = files.filter(each -> each.toString().contains(".aot")).toList();
        if (found.size() == 1 && Files.isRegularFile(found.get(0))) {
          return found.get(0);
        }
      } catch (NoSuchFileException | UncheckedIOException e) {
        // It was taken away meanwhile.
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no start is kept in " + caches);
  }

  @Test
  void anOlderJavaIsNamed() throws Exception {
    Path old = fake("echo 'java version \"1.8.0_22\"' >&2");
    Packaged.Result result = run(old, "--version");
    assertThat(result.err()).contains("Java 17", old + "/bin/java is 1.8.0_22").hasLineCount(1);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(run(fake("exit 0"), "--version").exit()).isEqualTo(3);
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    Packaged.Result result = run(temp.resolve("nowhere"), "--version");
    assertThat(result.err()).contains("Java 17", temp + "/nowhere/bin/java").hasLineCount(1);
    assertThat(result.exit()).isEqualTo(3);
  }

  private Path fake(String script) throws IOException {
    Path java = Files.createDirectories(temp.resolve("fake/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return temp.resolve("fake");
  }
}
