package factfile.export;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import factfile.model.record.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws of snippets, over every record of the bases. */
class CiteLawsTest {
  /** What is written to be refreshed can be: nothing about it is malformed, stale or edited. */
  @ParameterizedTest
  @CsvSource({
    "facts, 0001-01-01",
    "facts, 2023-10-08",
    "facts, 2024-09-25",
    "facts, 2024-10-22",
    "facts, 2025-06-01",
    "facts,",
    "src/test/resources/bases/harbour, 2023-11-05",
    "src/test/resources/bases/harbour, 2024-01-11",
    "src/test/resources/bases/harbour, 2024-02-20",
    "src/test/resources/bases/harbour, 2024-03-04",
    "src/test/resources/bases/harbour, 2025-01-01",
    "src/test/resources/bases/harbour,",
    "src/test/resources/bases/chemical, 2013-12-01",
    "src/test/resources/bases/chemical, 2014-02-10",
    "src/test/resources/bases/chemical, 2014-03-15",
    "src/test/resources/bases/chemical, 2014-06-24",
    "src/test/resources/bases/chemical, 2018-06-01",
    "src/test/resources/bases/chemical,"
  })
  void markersAreCurrentFromTheBeginning(String base, String asOf, @TempDir Path folder)
      throws IOException {
    for (String format : List.of("md", "footnote")) {
      List<String> words = new ArrayList<>(List.of("cite", "--marker", "-f", base, "-o", format));
      if (asOf != null) {
        words.add("--as-of=" + asOf);
      }
      words.addAll(ids(base));
      InProcess.Result cited = InProcess.run(words);
      assertThat(cited.exit()).isZero();
      assertThat(cited.out()).doesNotContainPattern("(?m)^\\s*<!--");
      Path note = Files.writeString(folder.resolve(format + ".md"), cited.out());
      InProcess.Result checked =
          InProcess.run(List.of("note", "check", "-f", base, note.toString()));
      assertThat(checked.out()).contains("all current");
      assertThat(checked.exit()).isZero();
    }
  }

  private static List<String> ids(String folder) {
    FactBase base = BaseLoader.load(Path.of(folder)).base();
    List<Item> items = new ArrayList<>(base.facts());
    items.addAll(base.entities());
    items.addAll(base.sources());
    return items.stream().map(Item::id).toList();
  }
}
