package factfile.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedWordsTest {
  @Test
  void aNumberInGroupsOfThreeIsOneWord() {
    assertThat(FoldedWords.of("1,429 of 123,456 in 1,234,567"))
        .containsExactly("1429", "of", "123456", "in", "1234567");
    assertThat(FoldedWords.of(",1,000")).containsExactly("1000");
  }

  @Test
  void otherCommasPartWords() {
    assertThat(FoldedWords.of("a,123 1,23 1,2345 1234,567 1,"))
        .containsExactly("a", "123", "1", "23", "1", "2345", "1234", "567", "1");
  }

  @Test
  void theLastWordCanBeBegunAndNoOther() {
    assertThat(FoldedWords.stand(List.of("peace", "ta"), "The peace talks")).isTrue();
    assertThat(FoldedWords.stand(List.of("pea", "talks"), "The peace talks")).isFalse();
    assertThat(FoldedWords.standWhole(List.of("peace", "ta"), "The peace talks")).isFalse();
    assertThat(FoldedWords.standWhole(List.of("peace", "talks"), "The peace talks")).isTrue();
  }

  @Test
  void accentsCaseAndFormDoNotMatter() {
    assertThat(FoldedWords.of("\u00c9LYS\u00c9E \uff21\u0301 o\u2019Brien"))
        .containsExactly("elysee", "a", "obrien");
  }
}
