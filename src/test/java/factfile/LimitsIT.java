package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limit that only a program of its own meets: memory. */
class LimitsIT {
  @TempDir private Path temp;

  @Test
  void aBaseThatMemoryDoesNotHoldIsNoDefect() throws Exception {
    StringBuilder events = new StringBuilder("events:\n");
    for (int i = 0; i < 100_000; i++) {
      events.append("- {id: e").append(i).append(", date: 2024, title: A title, cite: g}\n");
    }
    Files.writeString(temp.resolve("factfile.yaml"), "format: 1\ntitle: T\n");
    Files.writeString(temp.resolve("events.yaml"), events);

    Packaged.Result result =
        new Packaged(temp)
            .run(
                Map.of("FACTFILE_JAVA_OPTS", "-Xmx16m"),
                Packaged.PROGRAM,
                "check",
                "-f",
                temp.toString());

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("factfile: this takes more memory than")
        .contains("FACTFILE_JAVA_OPTS=-Xmx");
  }
}
