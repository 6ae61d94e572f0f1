package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.cli.Host;
import factfile.cli.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The scripts in {@code completions/} are those that the program writes. {@code -Dgolden=update}
 * rewrites them, and still fails, so that nobody takes a rewritten file for a test that passed.
 */
class CompletionScriptsTest {
  @ParameterizedTest
  @CsvSource({"bash, factfile.bash", "zsh, _factfile", "fish, factfile.fish"})
  void areCurrent(String shell, String name) throws IOException {
    Path file = Path.of("completions", name);
    String written = Files.exists(file) ? Files.readString(file, UTF_8) : "";
    String script = script(shell);
    if (!script.equals(written) && "update".equals(System.getProperty("golden"))) {
      Files.writeString(file, script, UTF_8);
    }
    assertThat(written).as("%s; -Dgolden=update rewrites it", file).isEqualTo(script);
  }

  /** A name that a frame asks for and nothing fills would be run as a command. */
  @ParameterizedTest
  @CsvSource({"bash", "zsh", "fish"})
  void areFilledIn(String shell) throws IOException {
    assertThat(script(shell)).doesNotContainPattern("@[A-Z]+@").endsWith("\n");
  }

  private static String script(String shell) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream outStream = new PrintStream(out, false, UTF_8);
        PrintStream errStream = new PrintStream(err, false, UTF_8)) {
      Host host =
          new Host(
              outStream,
              errStream,
              Map.of(),
              Path.of("").toAbsolutePath(),
              null,
              new Host.Terminal(false, false, 0, 0),
              Clock.systemUTC(),
              "");
      assertThat(Program.run(new String[] {"completion", shell}, host)).isZero();
    }
    assertThat(err.toString(UTF_8)).isEmpty();
    return out.toString(UTF_8);
  }
}
