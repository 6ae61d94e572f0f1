package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the manual as the distribution has them, read by the programs that show pages. */
class ManualIT {
  private static final Path MANUAL = Distribution.BUILT.resolve("share/man");

  @TempDir private Path temp;

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MANUAL)) {
      files.filter(Files::isRegularFile).forEach(pages::add);
    }
    return pages.stream().sorted();
  }

  @Test
  void thereIsOneForEachCommandTheFormatAndTheQueries() throws Exception {
    Packaged packaged = new Packaged(temp);
    List<String> expected = new ArrayList<>();
    for (String line : packaged.sh("factfile __complete -- ''").out().lines().toList()) {
      String word = line.substring(0, line.indexOf('\t'));
      if (!word.equals("help")) {
        expected.add("man1/factfile-" + word + ".1");
      }
    }
    expected.addAll(List.of("man1/factfile.1", "man5/factfile.5", "man7/factfile-queries.7"));
    assertThat(pages().map(page -> MANUAL.relativize(page).toString()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void groffWarnsOfNothing(Path page) throws Exception {
    Packaged.needs("groff");
    assertThat(run("groff", "-man", "-ww", "-Tutf8", "-z", page.toString())).isEqualTo(SILENT);
    assertThat(run("groff", "-man", "-ww", "-Tascii", "-z", page.toString())).isEqualTo(SILENT);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void mandocWarnsOfNothing(Path page) throws Exception {
    Packaged.needs("mandoc");
    assertThat(run("mandoc", "-T", "lint", "-W", "warning", page.toString())).isEqualTo(SILENT);
  }

  private static final Packaged.Result SILENT = new Packaged.Result(0, "", "");

  private Packaged.Result run(String... command) throws IOException, InterruptedException {
    return new Packaged(temp).run(Map.of(), command);
  }
}
