package factfile.chart;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A label that names no year is read below the last year before it, so there it has to stand. */
class AxisLawsTest {
  private static final String HARBOUR = "src/test/resources/bases/harbour";
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}{3}");

  /** The days of other years than 2022 to 2024 on which an event of the base may begin or end. */
  private static final Set<String> DAYS =
      Set.of(
          "1800 1 Jan",
          "1899 31 Dec",
          "1911 1 Jan",
          "1911 31 Dec",
          "1960 1 Jan",
          "1969 31 Dec",
          "2018 1 Jan",
          "2018 31 Dec");

  @Test
  void aDayStandsBelowItsOwnYear() {
    int seen = 0;
    for (int width = 60; width <= 200; width++) {
      List<String> lines = chart(width);
      for (MatchResult day : DAY.matcher(lines.get(2)).results().toList()) {
        String year = "";
        for (MatchResult above : YEAR.matcher(lines.get(1)).results().toList()) {
          year = above.start() <= day.start() ? above.group() : year;
        }
        if (year.compareTo("2022") < 0) {
          assertThat(DAYS).as("at width " + width).contains(year + " " + day.group());
          seen++;
        }
      }
    }
    assertThat(seen).isPositive();
  }

  private static List<String> chart(int width) {
    String line = "timeline -q --chart --width " + width + " -f " + HARBOUR;
    InProcess.Result result = InProcess.run(List.of(line.split(" ", -1)), Map.of());
    return result.out().lines().toList();
  }
}
