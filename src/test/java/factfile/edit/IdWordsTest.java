package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The id that is proposed for what somebody names. */
class IdWordsTest {
  @Test
  void accentsGoAndSmallWordsAreLeftOut() {
    assertThat(IdWords.of("The Élysée of Zürich, at Åre")).isEqualTo("elysee-zurich-are");
    assertThat(IdWords.of("E\u0301lan")).isEqualTo("elan");
  }

  @Test
  void aLetterMayHaveAnyNumberOfMarks() {
    String marks = "\u0301\u0323".repeat(200_000);
    assertThat(assertTimeout(Duration.ofSeconds(5), () -> IdWords.of("E" + marks + "lan")))
        .isEqualTo("elan");
  }
}
