package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs that give files what Java cannot give them; tests that want them are skipped without.
 */
public final class UnixTools {
  private UnixTools() {}

  /** What it printed; it has to succeed. */
  public static String run(String... command) throws Exception {
    String name = command[0];
    boolean there =
        List.of(System.getenv("PATH").split(":")).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    assumeTrue(there, name + " is not installed");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(name + " ends").isTrue();
    assertThat(process.exitValue()).as(told).isZero();
    return told;
  }

  public static void needRoot() throws Exception {
    assumeTrue(run("id", "-u").strip().equals("0"), "only root can do this");
  }
}
