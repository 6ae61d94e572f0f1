package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as {@code mvn package} left it, moved to a folder with awkward characters. */
class PackagedProgramIT {
  @TempDir private Path temp;
  private Path moved;

  @BeforeEach
  void moveDistribution() throws IOException {
    moved = temp.resolve("a folder, 100% #moved 'é'");
    Distribution.copyTo(moved);
  }

  @Test
  void isComplete() {
    assertThat(
            List.of(
                "LICENSE",
                "README.md",
                "facts",
                "share/man/man1/factfile.1",
                "share/bash-completion/completions/factfile",
                "share/zsh/site-functions/_factfile",
                "share/fish/vendor_completions.d/factfile.fish",
                Distribution.ARCHIVE))
        .allSatisfy(name -> assertThat(moved.resolve(name)).exists());
    assertThat(launcher()).isExecutable();
  }

  @Test
  void runsWhereItWasBuilt() throws Exception {
    assertThat(run(Map.of(), Distribution.BUILT.resolve("bin/factfile").toString(), "--version"))
        .isEqualTo(new Result(0, Distribution.version(), ""));
  }

  @Test
  void runsFromAFolderWithBlanks() throws Exception {
    assertThat(run(Map.of(), launcher().toString(), "--version"))
        .isEqualTo(new Result(0, Distribution.version(), ""));
  }

  @Test
  void runsThroughAChainOfRelativeLinks() throws Exception {
    Path links = Files.createDirectories(temp.resolve("my links/deep"));
    Files.createSymbolicLink(links.resolve("first"), links.relativize(launcher()));
    Files.createSymbolicLink(temp.resolve("second"), Path.of("my links/deep/first"));
    Files.createSymbolicLink(links.resolve("third"), Path.of("../../second"));
    assertThat(run(Map.of(), "my links/deep/third", "--version"))
        .isEqualTo(new Result(0, Distribution.version(), ""));
  }

  @Test
  void runsFromThePath() throws Exception {
    String path = moved.resolve("bin") + ":" + System.getenv("PATH");
    assertThat(run(Map.of("PATH", path), "/bin/sh", "-c", "factfile --version"))
        .isEqualTo(new Result(0, Distribution.version(), ""));
  }

  @Test
  void argumentsArriveWholeInEveryLocale() throws Exception {
    String argument = "no such  command 'é日本😀' $(x) *";
    for (String locale : List.of("C", "POSIX", "C.UTF-8", "xx_XX.UTF-8", "de_DE.ISO-8859-1")) {
      Result result = run(Map.of("LC_ALL", locale), launcher().toString(), argument);
      assertThat(result.out()).as(locale).isEmpty();
      assertThat(result.err()).as(locale).contains(argument);
      assertThat(result.exit()).as(locale).isEqualTo(2);
    }
  }

  @Test
  void optionsForJavaAreSplitAndNotExpanded() throws Exception {
    assertThat(
            run(
                Map.of("FACTFILE_JAVA_OPTS", "-Dglob=* -Xlog:gc:stderr -XX:+UseSerialGC"),
                launcher().toString(),
                "--version"))
        .satisfies(result -> assertThat(result.err()).contains("Using Serial"))
        .satisfies(result -> assertThat(result.out()).isEqualTo(Distribution.version()));
  }

  @Test
  void runsFromALinkToItsFolderOfPrograms() throws Exception {
    Files.createSymbolicLink(temp.resolve("bin"), moved.resolve("bin"));
    assertThat(run(Map.of(), temp.resolve("bin/factfile").toString(), "--version"))
        .isEqualTo(new Result(0, Distribution.version(), ""));
  }

  @Test
  void aColonInItsPathIsNamed() throws Exception {
    Path colon = Files.move(moved, temp.resolve("a:b"));
    Result result = run(Map.of(), colon.resolve("bin/factfile").toString(), "--version");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("a:b", "colon").hasLineCount(1);
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void aMissingImageIsNamed() throws Exception {
    Files.move(moved.resolve("runtime"), temp.resolve("runtime elsewhere"));
    Result result = run(Map.of(), launcher().toString(), "--version");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("not whole", "runtime/bin/java").hasLineCount(1);
    assertThat(result.exit()).isEqualTo(3);
  }

  private Path launcher() {
    return moved.resolve("bin/factfile");
  }

  private record Result(int exit, String out, String err) {}

  /** Runs in {@link #temp}; the streams go through files, so that neither can block the other. */
  private Result run(Map<String, String> environment, String... command) throws Exception {
    Path out = Files.createTempFile(temp, "run", ".out");
    Path err = Files.createTempFile(temp, "run", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Result(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
