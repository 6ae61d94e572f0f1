package factfile.cli.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The id that is proposed for what somebody names. */
class SlugTest {
  @Test
  void accentsGoAndSmallWordsAreLeftOut() {
    assertThat(Slug.of("The Élysée of Zürich, at Åre")).isEqualTo("elysee-zurich-are");
    assertThat(Slug.of("E\u0301lan")).isEqualTo("elan");
  }

  @Test
  void aLetterMayHaveAnyNumberOfMarks() {
    String marks = "\u0301\u0323".repeat(200_000);
    assertThat(assertTimeout(Duration.ofSeconds(5), () -> Slug.of("E" + marks + "lan")))
        .isEqualTo("elan");
  }
}
