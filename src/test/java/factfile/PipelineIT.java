package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program between other programs, and on a terminal. */
class PipelineIT {
  private static final int EVENTS = 5000;

  /** Not the line that tells of long work, which is taken back by an escape, too. */
  private static final String COLOUR = "\u001b\\[[0-9;]*m";

  @TempDir private Path temp;
  private Packaged packaged;

  @BeforeEach
  void makeBase() throws IOException {
    packaged = new Packaged(temp);
    StringBuilder base = new StringBuilder("format: 1\ntitle: Many\nsources:\n");
    base.append("  - {id: log, publisher: A press, title: Log, published: 2024-01-01}\n");
    base.append("entities:\n  - {id: zoe, kind: person, name: Zoë 日本, cite: log#p1}\n");
    base.append("counts:\n  - id: ships\n    topic: ships\n    unit: ships\n    values:\n");
    base.append("      - {value: 12, date: 2023-05-01, cite: log#p1}\n");
    base.append("events:\n");
    for (int i = 0; i < EVENTS; i++) {
      base.append("  - {id: ship-").append(i).append(", date: 2023-01-01, who: zoe, title: ");
      base.append("Ship ")
          .append(i)
          .append(" enters the harbour")
          .append(" and is told of".repeat(12));
      base.append(", cite: log#p1}\n");
    }
    Files.writeString(Files.createDirectory(temp.resolve("facts")).resolve("factfile.yaml"), base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline -o jsonl | head -1",
        "timeline -o json | head -c 1",
        "timeline | head -c 1",
        "timeline | :",
        "check | head -c 0",
        "help | :"
      })
  void endsQuietlyWhenItsReaderHasEnough(String line) throws Exception {
    Result result = packaged.sh("factfile " + line + "; exit ${PIPESTATUS[0]}");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isIn(0, 141);
  }

  @ParameterizedTest
  @ValueSource(strings = {">&-", ">/dev/full"})
  void saysThatItCouldNotWrite(String where) throws Exception {
    Result result = packaged.sh("factfile timeline " + where);
    assertThat(result.err())
        .startsWith("factfile: the answer could not be written: ")
        .hasLineCount(1);
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void jqReadsIt() throws Exception {
    Packaged.needs("jq");
    assertThat(packaged.sh("factfile timeline kind:event -o json | jq length").out())
        .isEqualTo(EVENTS + "\n");
    assertThat(packaged.sh("factfile timeline id:ship-7 -o jsonl | jq -r .title").out())
        .startsWith("Ship 7 ");
  }

  @Test
  void aValueFitsIntoAnotherCommand() throws Exception {
    Result result = packaged.sh("echo \"$(factfile count ships -o plain --fields value)!\"");
    assertThat(result).isEqualTo(new Result(0, "12!\n", result.err()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, timeline id:ship-7",
    "0, timeline date:1900",
    "1, timeline date:1900 --exit-status",
    "2, timeline --nonsense",
    "2, timeline who:nobody",
    "2, nonsense",
    "3, timeline --facts nowhere",
    "3, timeline --facts broken"
  })
  void endsWith(int exit, String line) throws Exception {
    Path broken = Files.createDirectory(temp.resolve("broken")).resolve("factfile.yaml");
    Files.writeString(broken, "format: 1\ntitle: [\n");
    assertThat(packaged.sh("factfile " + line).exit()).isEqualTo(exit);
  }

  @Test
  void checkEndsWith1WhereThereIsAnError() throws Exception {
    assertThat(packaged.sh("factfile check").exit()).isZero();
    Path file = temp.resolve("facts/factfile.yaml");
    Files.writeString(file, Files.readString(file) + "  - {id: b, date: never, title: b}\n");
    assertThat(packaged.sh("factfile check").exit()).isEqualTo(1);
    assertThat(packaged.sh("factfile timeline id:ship-7").exit()).isZero();
    assertThat(packaged.sh("factfile timeline id:ship-7 --strict").exit()).isEqualTo(3);
  }

  @Test
  void aPipelineNeverGetsTheBundledBaseUnasked() throws Exception {
    Files.delete(temp.resolve("facts/factfile.yaml"));
    Result result = packaged.sh("factfile timeline");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--facts bundled").doesNotContain("\tat ");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(packaged.sh("factfile timeline --facts bundled").exit()).isZero();
  }

  @Test
  void ctrlCEndsItWith130() throws Exception {
    Process process =
        packaged.builder(Map.of(), Packaged.PROGRAM, "timeline", "-o", "json").start();
    // Its answer is larger than a pipe: it has begun to write, and waits for us.
    assertThat(process.getInputStream().read()).isEqualTo('[');
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
  }

  @Test
  void aDefectIsOneLine() throws Exception {
    Path patch = Files.createDirectories(temp.resolve("patch/factfile/cli/complete"));
    Files.createFile(patch.resolve("CompletionScript.class"));
    Map<String, String> env =
        Map.of("FACTFILE_JAVA_OPTS", "--patch-module=org.factfile=" + temp.resolve("patch"));
    Result result = packaged.run(env, Packaged.PROGRAM, "completion", "bash");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("a defect of the program", "--debug").hasLineCount(1);
    assertThat(result.exit()).isEqualTo(70);
    assertThat(packaged.run(env, Packaged.PROGRAM, "completion", "bash", "--debug").err())
        .contains("\tat org.factfile", "CompletionCommand.java:");
  }

  @Test
  void isColouredOnATerminalOnly() throws Exception {
    String line = "factfile timeline id:ship-7";
    assertThat(packaged.onTerminal(Map.of(), line).out()).containsPattern(COLOUR);
    assertThat(packaged.sh(line).out()).doesNotContainPattern(COLOUR);
    for (var variables : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
      assertThat(packaged.onTerminal(variables, line).out()).doesNotContainPattern(COLOUR);
      assertThat(packaged.onTerminal(variables, line + " --color always").out())
          .containsPattern(COLOUR);
    }
    assertThat(packaged.sh(line + " --color always").out()).containsPattern(COLOUR);
    assertThat(packaged.onTerminal(Map.of(), line + " --color never").out())
        .doesNotContainPattern(COLOUR);
    assertThat(packaged.onTerminal(Map.of("NO_COLOR", ""), line).out()).containsPattern(COLOUR);
  }

  @Test
  void isPagedOnATerminalOnly() throws Exception {
    Map<String, String> pager = Map.of("PAGER", "sed s/^/P:/");
    String line = "factfile timeline --limit 20";
    assertThat(packaged.onTerminal(pager, line).out()).startsWith("P:");
    assertThat(packaged.onTerminal(pager, line + " --no-pager").out()).doesNotContain("P:");
    assertThat(packaged.onTerminal(pager, "factfile timeline --limit 1").out())
        .as("fits on the screen")
        .doesNotContain("P:");
    assertThat(packaged.onTerminal(Map.of("PAGER", "no-such-pager"), line).out()).contains("Ship");
    assertThat(packaged.run(pager, Packaged.PROGRAM, "timeline").out()).doesNotContain("P:");
  }

  @Test
  void elsewhereItIsTheSameBytesEveryTimeAndNotWrapped() throws Exception {
    Result first = packaged.run(Map.of("COLUMNS", "30"), Packaged.PROGRAM, "timeline");
    assertThat(packaged.run(Map.of("LC_ALL", "C"), Packaged.PROGRAM, "timeline")).isEqualTo(first);
    assertThat(first.out()).contains("Ship 7 enters the harbour" + " and is told of".repeat(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8"})
  void everyLocaleKeepsUtf8(String locale) throws Exception {
    Result result =
        packaged.run(Map.of("LC_ALL", locale), Packaged.PROGRAM, "who", "Zoë 日本", "-o", "plain");
    assertThat(result.out()).startsWith("zoe\tZoë 日本\t");
    assertThat(result.exit()).isZero();
  }
}
