package factfile.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPrintTest {
  static List<String> vectors() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/documents/w1.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void isWhatAnotherProgramMakesOfTheSameText(String vector) {
    String[] fields = vector.split("\t", -1);
    List<String> words = WordPrint.words(fields[0]);
    assertThat(String.join(" ", words)).isEqualTo(fields[1]);
    assertThat(words).hasSize(Integer.parseInt(fields[2]));
    assertThat(WordPrint.of(words)).isEqualTo(fields[3]);
  }

  @Test
  void knowsNoLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(WordPrint.words("ISPARTA İzmir")).containsExactly("isparta", "izmir");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(WordPrint.words("")).isEmpty();
    assertThat(WordPrint.words(" — …\u00AD’")).isEmpty();
  }
}
