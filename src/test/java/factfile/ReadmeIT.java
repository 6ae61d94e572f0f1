package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what the packaged program prints, on a terminal of 80 columns. */
class ReadmeIT {
  private static final Path README = Path.of("README.md");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String[] blocks = Files.readString(README).split("```", -1);
    for (int i = 1; i < blocks.length; i += 2) {
      if (blocks[i].startsWith("\n$ ")) {
        String block = blocks[i].substring(3);
        int end = block.indexOf('\n');
        String command = block.substring(0, end);
        String shown = block.substring(end + 1);
        tests.add(
            DynamicTest.dynamicTest(command, () -> assertThat(printed(command)).isEqualTo(shown)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests.stream();
  }

  private static String printed(String command) throws IOException, InterruptedException {
    String program = Path.of(System.getProperty("factfile.distribution")) + "/bin/factfile";
    // All but `cite` wrap, or do not, by the width.
    String function =
        "factfile() { case $1 in cite) '"
            + program
            + "' \"$@\";; *) '"
            + program
            + "' \"$@\" --width 80;; esac; }\n";
    Process process =
        new ProcessBuilder("bash", "-c", function + command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // A finding is an answer, too.
    assertThat(process.waitFor()).isBetween(0, 1);
    return out;
  }
}
