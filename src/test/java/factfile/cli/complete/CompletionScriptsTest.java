package factfile.cli.complete;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void areFilledIn(String shell) {
    assertThat(script(shell)).doesNotContainPattern("@[A-Z]+@").endsWith("\n");
  }

  private static String script(String shell) {
    InProcess.Result result = InProcess.run(List.of("completion", shell));
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }
}
