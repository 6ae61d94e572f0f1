package factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages in a browser: opened, searched, seen to change, at two widths in light and in dark, and
 * judged by axe and by the Nu Html Checker. {@code .ci/run} installs what that takes.
 */
class PageIT {
  private static final Path MODULES = Path.of("target/npm/node_modules");
  private static final Path CHECKER = MODULES.resolve("vnu-jar/build/dist/vnu.jar");
  private static final Path STORY = Path.of("src/test/resources/bases/chemical");

  @TempDir private Path temp;

  @Test
  void aBrowserFindsNothingWrong() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "chromium is not installed");
    assumeTrue(Files.isDirectory(MODULES.resolve("playwright-core")), "no playwright-core");
    assumeTrue(Files.isDirectory(MODULES.resolve("axe-core")), "no axe-core");
    Path base = copy();
    Path page = write(temp.resolve("page.html"), page(base));
    Served served = Served.start(base.toString(), Map.of());
    try {
      Path file = base.resolve("events.yaml");
      Map<String, String> given =
          Map.of(
              "page", page.toUri().toString(),
              "address", served.address(),
              "base", file.toString(),
              "text", "sarin");
      Path told = temp.resolve("given.json");
      new ObjectMapper().writeValue(told.toFile(), given);
      assertThat(run("node", "src/test/resources/npm/browser.mjs", told.toString())).isBlank();
    } finally {
      served.stop();
    }
  }

  @Test
  void theNuHtmlCheckerFindsNoError() throws Exception {
    assumeTrue(Files.isRegularFile(CHECKER), "npm's vnu-jar is not installed");
    Served served = Served.start(STORY.toString(), Map.of());
    try {
      Path alone = write(temp.resolve("page.html"), page(STORY));
      Path live = write(temp.resolve("live.html"), get(served.address()));
      Path asked = write(temp.resolve("asked.html"), get(served.address() + "?q=who%20--nonsense"));
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      assertThat(
              run(
                  java.toString(),
                  "-jar",
                  CHECKER.toString(),
                  "--errors-only",
                  alone.toString(),
                  live.toString(),
                  asked.toString()))
          .isBlank();
    } finally {
      served.stop();
    }
  }

  /** One that may be written to. */
  private Path copy() throws Exception {
    Path base = Files.createDirectory(temp.resolve("base"));
    try (Stream<Path> files = Files.list(STORY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, base.resolve(file.getFileName()));
      }
    }
    return base;
  }

  private static String page(Path base) {
    return InProcess.run(List.of("timeline", "-f", base.toString(), "-o", "html")).out();
  }

  private static Path write(Path file, String text) throws Exception {
    return Files.writeString(file, text);
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String run(String... command) throws Exception {
    Path out = Files.createTempFile(temp, "told", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(300, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("it ends").isTrue();
    return Files.readString(out, UTF_8);
  }
}
