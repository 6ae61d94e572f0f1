package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as users have it: on the path of a shell that runs in a folder of its own. */
public final class Packaged {
  private static final String BIN =
      Path.of(System.getProperty("factfile.distribution"), "bin").toString();

  /** For commands that no shell looks up. */
  public static final String PROGRAM = BIN + "/factfile";

  private final Path folder;

  /**
   * @param folder where the commands run and what they leave behind is seen
   */
  public Packaged(Path folder) {
    this.folder = folder;
  }

  public record Result(int exit, String out, String err) {}

  /** Runs a line in bash. */
  Result sh(String line) throws IOException, InterruptedException {
    return run(Map.of(), "bash", "-c", line);
  }

  /** What a line shows on a terminal of 12 rows and 80 columns. */
  Result onTerminal(Map<String, String> env, String line) throws IOException, InterruptedException {
    needs("script");
    String sized = "stty rows 12 cols 80; " + line;
    Result result = run(env, "script", "-qec", sized, "/dev/null");
    return new Result(result.exit(), result.out().replace("\r\n", "\n"), result.err());
  }

  /** The streams go through files outside the folder, so that neither can block the other. */
  public Result run(Map<String, String> env, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("factfile", ".out");
    Path err = Files.createTempFile("factfile", ".err");
    try {
      Process process =
          builder(env, command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      assertThat(ended).as(String.join(" ", command)).isTrue();
      return new Result(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  public ProcessBuilder builder(Map<String, String> env, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PATH", BIN + ":" + System.getenv("PATH"));
    builder.environment().put("TERM", "xterm");
    builder.environment().put("HOME", folder.toString());
    builder
        .environment()
        .keySet()
        .removeAll(
            List.of("NO_COLOR", "PAGER", "FACTFILE_PAGER", "FACTFILE_FACTS", "XDG_CACHE_HOME"));
    builder.environment().putAll(env);
    return builder;
  }

  /** Skips the test where a program is not installed. */
  static void needs(String program) {
    boolean found =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    assumeTrue(found, program + " is not installed: skipped");
  }
}
