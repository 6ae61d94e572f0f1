package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process that locks a base, or begins a draft where a second word is given, says so, and
 * keeps it until it is ended.
 */
final class LockHolder {
  private LockHolder() {}

  /** Such a process, which has begun. */
  static Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(LockHolder.class.getName());
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    assertThat(said).isEqualTo("locked true");
    return process;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (AutoCloseable lock = args.length > 1 ? DraftFolder.in(folder) : BaseLock.take(folder)) {
      System.out.println("locked " + (lock != null));
      System.out.flush();
      System.in.readAllBytes();
    }
  }
}
