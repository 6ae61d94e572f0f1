package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.InProcess;
import factfile.InProcess.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of the program: the first line of an input is the command line, the rest is stdin. */
class CommandLinesFuzzTest {
  /** Where a trace of a defect can be told from what a base says. */
  private static final Pattern TRACE = Pattern.compile("\\n\\s+at [\\w.$]+\\([\\w.]+:\\d+\\)");

  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

  @TempDir static Path folder;

  @FuzzTest
  void run(byte[] input) throws IOException {
    String text = Material.text(input);
    int end = text.indexOf('\n');
    List<String> words = List.of((end < 0 ? text : text.substring(0, end)).split("\t"));
    String stdin = end < 0 ? "" : text.substring(end + 1);
    if (Scratch.leadsOutside(words, stdin)) {
      return;
    }
    Scratch scratch = new Scratch(folder);
    scratch.make();
    Result result = InProcess.run(words, scratch.environment(stdin));
    assertThat(result.exit()).as("%s", result).isIn(0, 1, 2, 3);
    assertClean(expected(result.out(), words));
    assertClean(expected(result.err(), words));
    assertThat(scratch.outside()).as("written outside").isEmpty();
  }

  /** Without what is asked for: colours, and the ends of lines that CSV has. */
  private static String expected(String printed, List<String> words) {
    String text = printed;
    for (String word : words) {
      text = word.contains("csv") ? text.replace("\r\n", "\n") : text;
      text = word.contains("always") ? COLOR.matcher(text).replaceAll("") : text;
    }
    return text;
  }

  private static void assertClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
      if (control && c != '\n' && c != '\t') {
        throw new AssertionError("a raw " + (int) c + " at " + i + " of " + text);
      }
    }
    assertThat(TRACE.matcher(text).find()).as("%s", text).isFalse();
  }
}
