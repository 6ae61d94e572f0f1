package factfile.prose.near;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records came near a sentence that nothing covers, and what kept each away. */
class NearestTest {
  private static String explained(String sentence) {
    return InProcess.run(
            List.of("verify", "--facts", "facts", "--all", "--explain", sentence), Map.of())
        .out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hamas has taken some 60 percent of the hostages home. | near hostages-taken: another unit",
        "The American envoy visited Israel on Monday. | near blinken-visit: no party named: Antony",
        "The Defense Secretary left in May 2024. | near lloyd-austin: no holder named beside",
      })
  void eachIsToldWithWhatIsMissing(String sentence, String told) {
    assertThat(explained(sentence)).contains("not covered").contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The weather was fine. | there is nothing to check in it",
        "Was it 40 degrees? | there is nothing to check in it",
        "It rained on 3 May 2024. | nothing on record speaks of it",
        "It rained for 30 days. | nothing on record speaks of it",
        "Hamas laughed. | nothing on record speaks of it",
        "Some 60 percent of it is left. | nothing on record speaks of it",
      })
  void whatHasNothingToCheckSaysSo(String sentence, String reason) {
    assertThat(explained(sentence)).contains("not covered: " + reason);
  }

  @Test
  void threeAreToldAtMost() {
    String text = explained("Israel and Hamas spoke of war, hostages, aid, attacks and killings.");
    assertThat(text.lines().filter(line -> line.startsWith("  near ")).count()).isBetween(1L, 3L);
  }
}
