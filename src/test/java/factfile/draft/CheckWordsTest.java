package factfile.draft;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.draft.propose.CheckWords;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.model.base.MemoryBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words for prose a title proposes, line by line of {@code check-words.psv}. */
class CheckWordsTest {
  private static final FactBase BASE =
      new MemoryBase(
          new Manifest("t", null, null, null),
          List.of(),
          List.of(
              Entity.named(
                  "ada", "Ada Quay", EntityKind.PERSON, List.of(), new Position("", 1, 1))),
          List.of());

  static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/draft/check-words.psv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void wordsAreFewAndInTheirBaseForms(String line) {
    int colon = line.indexOf(':');
    int bar = line.indexOf('|');
    Kind kind = Kind.named(line.substring(0, colon));
    CheckWords words = CheckWords.of(kind, line.substring(colon + 1, bar).strip(), BASE);
    String told = String.join(", ", words.topics()) + ": " + String.join(", ", words.verbs());
    String others = words.others().isEmpty() ? "" : " ; " + String.join(", ", words.others());
    assertThat((told + others).strip()).isEqualTo(line.substring(bar + 1).strip());
  }
}
