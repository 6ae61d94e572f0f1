package factfile.chart;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.chart.Stroke.Style;
import factfile.query.answers.Ask;
import factfile.query.answers.Inquiry;
import factfile.query.answers.RandomBase;
import factfile.query.answers.Timeline;
import factfile.query.rows.TimelineRow;
import factfile.render.chart.ChartPage;
import factfile.render.chart.TextChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an axis leaves out it says, how long it is, and nothing else does its scale change for. */
class GapLawsTest {
  static final int TODAY = 20_000;

  /** Days in clusters that lie days, years or centuries apart. */
  static List<Integer> seeds() {
    return IntStream.range(0, 400).boxed().toList();
  }

  static SortedSet<Integer> days(int seed) {
    Random random = new Random(seed);
    SortedSet<Integer> days = new TreeSet<>();
    int day = TODAY - random.nextInt(300_000);
    for (int cluster = random.nextInt(5); cluster >= 0; cluster--) {
      int apart = 1 + random.nextInt(1 << random.nextInt(11));
      for (int i = random.nextInt(12); i >= 0; i--) {
        day += random.nextInt(apart + 1);
        days.add(day);
      }
      day += random.nextInt(1 << (5 + random.nextInt(12)));
    }
    return days;
  }

  static Axis axis(SortedSet<Integer> days) {
    List<Stroke> strokes = new ArrayList<>();
    for (int day : days) {
      strokes.add(Stroke.point(LocalDate.ofEpochDay(day), Style.DAY, SignKind.EVENT));
    }
    Mark mark = new Mark(null, null, List.of(), List.of(), List.of(), strokes);
    return DayAxis.of(List.of(mark), new Asked(LocalDate.ofEpochDay(TODAY), "today"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void laterIsFurtherRightAndNothingHappensInAGap(int seed) {
    SortedSet<Integer> days = days(seed);
    Axis axis = axis(days);
    days.add(TODAY);
    double before = -1;
    for (int day : days) {
      assertThat(axis.at(day)).isGreaterThan(before).isBetween(0.0, 1.0);
      before = axis.at(day);
      for (Gap gap : axis.gaps()) {
        assertThat(gap.last() < day && day < gap.next()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theScaleChangesAtGapsAlone(int seed) {
    SortedSet<Integer> days = days(seed);
    Axis axis = axis(days);
    days.add(TODAY);
    List<Double> starts = new ArrayList<>(List.of((double) days.first()));
    List<Double> ends = new ArrayList<>();
    for (Gap gap : axis.gaps()) {
      ends.add(gap.last());
      starts.add(gap.next());
    }
    ends.add((double) days.last());
    for (int i = 0; i < starts.size(); i++) {
      double first = starts.get(i);
      double last = ends.get(i);
      for (double share = 0.1; share < 1; share += 0.2) {
        double expected = axis.at(first) + share * (axis.at(last) - axis.at(first));
        double at = axis.at(first + share * (last - first));
        assertThat(Math.abs(at - expected)).isLessThan(1e-9);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachIsAsLongAsItSays(int seed) {
    for (Gap gap : axis(days(seed)).gaps()) {
      String[] words = gap.words().split(" ", -1);
      double unit =
          words[1].startsWith("day") ? 1 : words[1].startsWith("month") ? 30.436875 : 365.2425;
      double told = Double.parseDouble(words[0].replace(",", "")) * unit;
      assertThat(Math.abs(told - (gap.next() - gap.last()))).isLessThanOrEqualTo(unit / 2 + 1e-6);
    }
  }

  @Test
  void someHaveThem() {
    assertThat(seeds().stream().filter(seed -> !axis(days(seed)).gaps().isEmpty()))
        .hasSizeGreaterThan(100);
  }

  @Test
  void aTextSaysOfEachHowLongItIs() {
    int seen = 0;
    for (int seed = 0; seed < 60; seed++) {
      Inquiry inquiry =
          Ask.of(RandomBase.of(seed)).asOf(RandomBase.ZERO.plusYears(3 + seed)).inquiry();
      Answer<TimelineRow> timeline = Timeline.of(inquiry);
      Drawing drawing = TimelineDrawing.byKind(timeline, inquiry);
      for (int width : new int[] {20, 40, 72, 120}) {
        String text = TextChart.of(drawing, new ChartPage(width, false, false));
        for (Lane lane : drawing.lanes()) {
          for (Gap gap : lane.axis().gaps()) {
            assertThat(text).contains("⋯ " + gap.words());
            seen++;
          }
        }
      }
    }
    assertThat(seen).isPositive();
  }

  /** A month that matters has most of the width, however long it is over. */
  @Test
  void aStoryHasMostOfTheWidthWhenItIsLongOver() {
    for (int ago = 400; ago < 100_000; ago *= 3) {
      SortedSet<Integer> days = new TreeSet<>(List.of(TODAY - ago - 30, TODAY - ago));
      Axis axis = axis(days);
      assertThat(axis.at(TODAY - ago) - axis.at(TODAY - ago - 30)).isGreaterThan(0.6);
      assertThat(axis.gaps()).hasSize(1);
    }
  }

  /**
   * What is old has little of it, whole centuries as well, so that the year that matters is seen.
   */
  @Test
  void manyDaysHaveMoreThanFew() {
    SortedSet<Integer> days = new TreeSet<>();
    for (int i = 0; i < 40; i++) {
      days.add(TODAY - 5 * i);
    }
    for (int old : new int[] {1500, 20_000, 40_000, 41_000, 80_000, 200_000}) {
      days.add(TODAY - old);
      Axis axis = axis(days);
      assertThat(axis.at(TODAY) - axis.at(TODAY - 195)).isGreaterThan(0.45);
    }
  }

  /** Where all is evenly spread there is nothing to gain. */
  @Test
  void nothingIsLeftOutOfWhatIsEven() {
    for (int count = 2; count < 200; count += 7) {
      SortedSet<Integer> days = new TreeSet<>();
      for (int i = 0; i < count; i++) {
        days.add(TODAY - 50 * i);
      }
      assertThat(axis(days).gaps()).isEmpty();
    }
  }
}
