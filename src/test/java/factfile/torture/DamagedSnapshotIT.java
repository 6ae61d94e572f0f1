package factfile.torture;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots that are cut short, flipped and overwritten: answers are those of the files. */
class DamagedSnapshotIT {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("timeline", "-o", "json"),
          List.of("who", "-o", "json"),
          List.of("deadline", "-o", "csv"),
          List.of("search", "aid", "-o", "json"),
          List.of("sources", "-o", "yaml"));

  @TempDir private Path folder;

  @AfterEach
  void tell(TestInfo test) {
    Torture.tell(test);
  }

  @Test
  void damageIsNeverAnswered() throws Exception {
    Packaged packaged = new Packaged(folder);
    Path cache = folder.resolve("cache");
    Map<String, String> env =
        Map.of("XDG_CACHE_HOME", cache.toString(), "FACTFILE_FACTS", "bundled");
    ask(packaged, env, QUESTIONS.get(0), "--no-cache");
    ask(packaged, env, QUESTIONS.get(0));
    Path snapshot = snapshot(cache);
    byte[] whole = Files.readAllBytes(snapshot);
    Random random = new Random(1);

    Torture.rounds(
        round -> {
          List<String> question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
          Packaged.Result right = ask(packaged, env, question, "--no-cache");
          Files.write(snapshot, damaged(whole, random));
          Packaged.Result answer = ask(packaged, env, question);
          assertThat(answer).as("round %s", round).isEqualTo(right);
          assertThat(ask(packaged, env, question)).as("round %s, again", round).isEqualTo(right);
        });
  }

  private static Packaged.Result ask(
      Packaged packaged, Map<String, String> env, List<String> question, String... more)
      throws Exception {
    String[] command = new String[1 + question.size() + more.length];
    command[0] = Packaged.PROGRAM;
    for (int i = 0; i < question.size(); i++) {
      command[1 + i] = question.get(i);
    }
    System.arraycopy(more, 0, command, 1 + question.size(), more.length);
    return packaged.run(env, command);
  }

  private static Path snapshot(Path cache) throws IOException {
    try (var files = Files.list(cache.resolve("factfile"))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4096), (byte) 0);
      default -> {
        byte[] noise = new byte[Math.min(bytes.length - at, 1 + random.nextInt(512))];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, at, noise.length);
      }
    }
    return bytes;
  }
}
