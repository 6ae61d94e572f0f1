package factfile.chart;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.query.words.DateWords;
import factfile.render.chart.ChartPage;
import factfile.render.chart.TextChart;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A label that names no year is read below the last year before it, so there it has to stand. */
class AxisLawsTest {
  private static final Pattern RULE = Pattern.compile("[┬─≈]+");
  private static final Pattern YEAR = Pattern.compile("\\d+");
  private static final Pattern DAY = Pattern.compile("(?:\\d{1,2} )?\\p{L}{3}");

  @Test
  void aDayStandsBelowItsOwnYear() {
    int seen = 0;
    for (int seed = 0; seed < 400; seed++) {
      SortedSet<Integer> days = GapLawsTest.days(seed);
      Axis axis = GapLawsTest.axis(days);
      Set<String> labels = labels(axis);
      for (int width : new int[] {20, 40, 60, 80, 100, 140, 200}) {
        List<String> lines = lines(axis, width);
        int rule = 0;
        while (!RULE.matcher(lines.get(rule)).matches()) {
          rule++;
        }
        // Above the rule stands how long gaps are, where no year has room.
        String lowest = rule == 0 || lines.get(rule - 1).contains("⋯") ? "" : lines.get(rule - 1);
        for (MatchResult day : DAY.matcher(lowest).results().toList()) {
          String year = "";
          for (MatchResult above : YEAR.matcher(lines.get(rule - 2)).results().toList()) {
            year = above.start() <= day.start() ? above.group() : year;
          }
          assertThat(labels).as("seed " + seed + " at " + width).contains(year + " " + day.group());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
  }

  /** No label stands on the far side of a gap, and none where another stands. */
  @Test
  void aLabelStandsAtItsTick() {
    for (int seed = 0; seed < 400; seed++) {
      Axis axis = GapLawsTest.axis(GapLawsTest.days(seed));
      for (Axis.Tick tick : axis.ticks()) {
        double[] room = axis.room(tick.unit());
        assertThat(axis.at(tick.unit())).isBetween(room[0], room[1]);
        for (Gap gap : axis.gaps()) {
          assertThat(room[0] < gap.place() && gap.place() < room[1]).isFalse();
          assertThat(gap.last() < tick.unit() && tick.unit() < gap.next()).isFalse();
        }
      }
    }
  }

  /** Those that the axis may have, with their years. */
  private static Set<String> labels(Axis axis) {
    Set<String> labels = new HashSet<>();
    for (Axis.Tick tick : axis.ticks()) {
      LocalDate day = LocalDate.ofEpochDay((long) tick.unit());
      if (!tick.coarse()) {
        assertThat(tick.label()).endsWith(DateWords.month(day));
        labels.add(day.getYear() + " " + tick.label());
      }
    }
    return labels;
  }

  /** The axis alone, over nothing. */
  private static List<String> lines(Axis axis, int width) {
    LocalDate today = LocalDate.ofEpochDay(GapLawsTest.TODAY);
    Drawing drawing =
        new Drawing(
            "Nothing",
            List.of(new Lane(null, axis, List.of())),
            List.of(),
            new Asked(today, "today"),
            List.of(),
            List.of());
    return TextChart.of(drawing, new ChartPage(width, false, false)).lines().toList();
  }
}
