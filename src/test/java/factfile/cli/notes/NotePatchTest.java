package factfile.cli.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dry run prints applies, and neither a note nor its name can do more than that. */
class NotePatchTest {
  private static final String STALE = "About 300<!-- fact:hostages-taken --> people.";
  private static final String FRESH = "About 250<!-- fact:hostages-taken=~250 --> people.";

  @TempDir private Path folder;

  private String patch() {
    return InProcess.run(
            List.of("note", "refresh", "--dry-run", "."),
            Map.of("FACTFILE_FACTS", "bundled", "FOLDER", folder.toString()))
        .out();
  }

  private void apply(String patch) throws Exception {
    Path file = Files.writeString(folder.resolve("the.patch"), patch);
    Process process =
        new ProcessBuilder("patch", "-p1", "--quiet", "--binary", "-i", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "my note.md",
        "ñ 海星.md",
        "q\"uote\\.md",
        "tab\there.md",
        "esc\u001b[31m.md",
        "\u001b]52;c;aGk=\u0007.md",
        "x\n--- a\n+++ b.md",
        "cr\rhere.md",
        "zero\u200bwidth.md",
        "b\u202eidi.md"
      })
  void namesAreQuotedAsGitDoes(String name) throws Exception {
    Path note = Files.writeString(folder.resolve(name), "a\tb\n" + STALE + "\n");
    String patch = patch();
    assertThat(patch.lines().filter(line -> line.startsWith("--- "))).hasSize(1);
    assertThat(patch).doesNotContain("\u001b", "\u0007", "\r", "\u200b", "\u202e");
    apply(patch);
    assertThat(Files.readString(note)).isEqualTo("a\tb\n" + FRESH + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lineEndsAndAByteOrderMarkApply(String end) throws Exception {
    String head = "\ufeff# Title" + end + "a\tb" + end;
    Path note = Files.writeString(folder.resolve("a.md"), head + STALE + end);
    apply(patch());
    assertThat(Files.readString(note)).isEqualTo(head + FRESH + end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "\u001b]0;x\u0007",
        "\u001b]52;c;aGk=\u0007",
        "a\rb",
        "\u202e",
        "\u200b",
        "\u009b5m"
      })
  void whatATerminalObeysIsEscapedAndAppliesNot(String odd) throws Exception {
    String text = "x" + odd + "y\n" + STALE + "\n";
    Path note = Files.writeString(folder.resolve("a.md"), text);
    String patch = patch();
    assertThat(patch).startsWith("# not applicable").contains("\\u{").doesNotContain(odd);
    assertThat(patch.lines()).allMatch(line -> line.startsWith("# "));
    Path good = Files.writeString(folder.resolve("b.md"), STALE + "\n");
    apply(patch());
    assertThat(Files.readString(note)).isEqualTo(text);
    assertThat(Files.readString(good)).isEqualTo(FRESH + "\n");
  }

  @Test
  void whatIsFarFromTheChangeDoesNotMatter() throws Exception {
    String head = "\u001b[31m\n1\n2\n3\n";
    Path note = Files.writeString(folder.resolve("a.md"), head + STALE + "\n");
    apply(patch());
    assertThat(Files.readString(note)).isEqualTo(head + FRESH + "\n");
  }
}
