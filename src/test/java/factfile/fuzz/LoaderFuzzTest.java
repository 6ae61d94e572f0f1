package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.model.record.Fact;
import factfile.model.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A base whose manifest, holding all its facts, is the input. */
class LoaderFuzzTest {
  @TempDir static Path folder;

  @FuzzTest
  void bytes(byte[] input) throws IOException {
    Files.write(folder.resolve("factfile.yaml"), input);
    Loaded loaded = BaseLoader.load(folder);
    assertThat(BaseLoader.load(folder).problems()).isEqualTo(loaded.problems());
    long lines =
        1 + Material.text(input).replace("\r\n", "\n").chars().filter(LoaderFuzzTest::ends).count();
    for (Problem problem : loaded.problems()) {
      assertThat(problem.message()).as("%s", problem).isNotBlank();
      assertThat(problem.fix()).as("%s", problem).isNotBlank();
      assertThat((long) problem.position().line()).as("%s", problem).isBetween(1L, lines);
      assertThat(problem.position().column()).as("%s", problem).isPositive();
    }
    if (loaded.base() == null) {
      assertThat(loaded.problems()).isNotEmpty();
      return;
    }
    for (Fact fact : loaded.base().facts()) {
      assertThat(loaded.base().fact(fact.id())).isEqualTo(fact);
    }
  }

  private static boolean ends(int c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
