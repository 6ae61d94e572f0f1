package factfile.cli.notes;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far off a day may be that is held against what can happen but once. */
class OnceTest {
  private static final String BASE =
      """
      format: 1
      title: The port strike
      sources:
        - {id: gazette, publisher: Lindholm Gazette, published: 2031-03-04}
      entities:
        - {id: ada, name: Ada Quay, kind: person}
      events:
        - id: death
          date: 2029-08-02
          title: Ada Quay dies
          who: ada%s
          check: {verbs: [died], contradict: true}
          cite: gazette#p1
      """;

  @TempDir private Path base;

  private String verified(String once, String sentence) throws IOException {
    Files.writeString(base.resolve("factfile.yaml"), BASE.formatted(once));
    return InProcess.run(List.of("verify", sentence, "--facts", base.toString()), Map.of()).out();
  }

  @Test
  void aDayYearsAwayIsHeldAgainstWhatHappensOnce() throws IOException {
    assertThat(verified("\n    once: true", "Ada Quay died on 9 May 2021."))
        .contains("1 contradicted");
  }

  @Test
  void elseItMayBeAnother() throws IOException {
    assertThat(verified("", "Ada Quay died on 9 May 2021."))
        .doesNotContain("contradicted")
        .contains("it may be another event");
    assertThat(verified("\n    once: false", "Ada Quay died on 9 May 2021."))
        .doesNotContain("contradicted");
  }

  @Test
  void theDayOfTheRecordIsSupportedEitherWay() throws IOException {
    assertThat(verified("", "Ada Quay died on 2 August 2029.")).contains("1 supported");
    assertThat(verified("\n    once: true", "Ada Quay died on 2 August 2029."))
        .contains("1 supported");
  }
}
