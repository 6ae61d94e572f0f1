package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as the zip has it: jars instead of an image, for a Java that is installed. */
class JarsIT {
  private static final Path JAR = Distribution.BUILT.resolveSibling("factfile-0.1.0.jar");
  private static final String LIBRARIES =
      ".*/(picocli|jackson|snakeyaml|fastcsv|commonmark|jline-(reader|terminal))[^/]*\\.jar";

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

  private Packaged.Result run(Path java, String... words) throws Exception {
    String[] command = new String[words.length + 1];
    command[0] = home.resolve("bin/factfile").toString();
    System.arraycopy(words, 0, command, 1, words.length);
    Map<String, String> env = new HashMap<>();
    env.put("JAVA_HOME", java.toString());
    env.put("JAVA_TOOL_OPTIONS", "-Dx=\"1\"");
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
