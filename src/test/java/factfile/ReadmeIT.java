package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the packaged program prints, on a terminal of 80 columns. */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final String OWN = "Your own base";
  private static final String SHELL = "factfile shell";

  @TempDir private static Path own;

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String section : Files.readString(README).split("\n## ", -1)) {
      // One base grows from block to block.
      Path folder = section.startsWith(OWN) ? own : Path.of("").toAbsolutePath();
      String[] blocks = section.split("```", -1);
      for (int i = 1; i < blocks.length; i += 2) {
        if (blocks[i].startsWith("\n$ ")) {
          for (String step : blocks[i].substring(3).split("\n\\$ ", -1)) {
            tests.add(test(folder, step.endsWith("\n") ? step : step + "\n"));
          }
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests.stream();
  }

  private static DynamicTest test(Path folder, String step) {
    int end = step.indexOf('\n');
    String command = step.substring(0, end);
    String shown = step.substring(end + 1);
    return DynamicTest.dynamicTest(
        command,
        () ->
            assertThat(command.equals(SHELL) ? typed(shown) : printed(folder, command))
                .isEqualTo(shown));
  }

  private static String printed(Path folder, String command)
      throws IOException, InterruptedException {
    String program = Path.of(System.getProperty("factfile.distribution")) + "/bin/factfile";
    // All but `cite` and `init` wrap, or do not, by the width.
    String function =
        "factfile() { case $1 in cite|init) '"
            + program
            + "' \"$@\";; *) '"
            + program
            + "' \"$@\" --width 80;; esac; }\n";
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", function + command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_STATE_HOME", own.resolve(".state").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // A finding is an answer, too, and so is a refusal that is shown.
    assertThat(process.waitFor()).isBetween(0, 2);
    return out;
  }

  /** A session: what stands behind a prompt is typed once the prompt is there. */
  private static String typed(String shown) throws Exception {
    Packaged.needs("script");
    Packaged packaged = new Packaged(own);
    Map<String, String> env = Map.of("TERM", "dumb", "FACTFILE_FACTS", "bundled");
    String line = "stty cols 80; exec factfile shell";
    try (Keyboard keyboard =
        new Keyboard(packaged.builder(env, "script", "-qec", line, "/dev/null"))) {
      for (String each : shown.split("\n", -1)) {
        int prompt = each.startsWith("bundled") ? each.indexOf("> ") + 2 : 0;
        if (prompt > 0) {
          keyboard.await(each, () -> screen(keyboard).endsWith(each.substring(0, prompt)));
          keyboard.type(each.substring(prompt) + "\n");
          keyboard.await(each, () -> screen(keyboard).contains(each + "\n"));
        }
      }
      keyboard.settle();
      String screen = screen(keyboard);
      keyboard.type("\u0004");
      assertThat(keyboard.exit()).isZero();
      return screen.substring(0, screen.lastIndexOf('\n') + 1);
    }
  }

  private static String screen(Keyboard keyboard) {
    return keyboard.screen().replace("\r", "");
  }
}
