package factfile.chart;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Row;
import factfile.chart.Stroke.Style;
import factfile.model.part.Citation;
import factfile.model.part.Rank;
import factfile.picture.SvgChart;
import factfile.query.answers.Ask;
import factfile.query.answers.Counts;
import factfile.query.answers.Deadlines;
import factfile.query.answers.Inquiry;
import factfile.query.answers.RandomBase;
import factfile.query.answers.Timeline;
import factfile.query.due.DeadlineRow;
import factfile.query.rows.CountRow;
import factfile.query.rows.TimelineRow;
import factfile.render.chart.ChartPage;
import factfile.render.chart.TextChart;
import factfile.render.visible.Width;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the drawing of any answer, tried on bases out of dice. */
class ChartLawsTest {
  private static final int SEEDS = Integer.getInteger("chart.seeds", 150);
  private static final Set<Style> SURE = EnumSet.of(Style.DAY, Style.SPAN);

  /** Those that no word has and no axis. */
  private static final List<String> SIGNS =
      List.of("●○▲△▮▯├╞◆◇■□▼▽✦✧━░✕█▓▚╌".split("", -1)).stream().filter(s -> !s.isEmpty()).toList();

  /** A line of a key begins with a sign and its words. */
  private static final Pattern KEY =
      Pattern.compile(
          "^[^ ] (event|statement|count|deadline set|due|outcome|resolution|term|perhaps|every|time"
              + " given|missed|the number|about the|disputed|deprecated|today|as of|record ends)");

  /**
   * A drawing with the answer it is made of.
   *
   * @param ofEvents whether the certainty of a row is that of its day
   */
  private record Drawn(long seed, Answer<?> answer, Drawing drawing, boolean ofEvents) {}

  static List<Drawn> drawn() {
    List<Drawn> drawn = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Ask ask = Ask.of(RandomBase.of(seed));
      if (seed % 3 > 0) {
        ask = ask.asOf(RandomBase.ZERO.plusDays(seed % 70));
      }
      Inquiry inquiry = ask.inquiry();
      Answer<TimelineRow> timeline = Timeline.of(inquiry);
      drawn.add(new Drawn(seed, timeline, TimelineDrawing.byKind(timeline, inquiry), true));
      drawn.add(new Drawn(seed, timeline, TimelineDrawing.byWho(timeline, inquiry), true));
      Answer<CountRow> counts = Counts.history(inquiry);
      drawn.add(new Drawn(seed, counts, CountDrawing.of(counts), false));
      Answer<DeadlineRow> deadlines = Deadlines.of(inquiry);
      drawn.add(new Drawn(seed, deadlines, DeadlineDrawing.of(deadlines, inquiry), false));
      drawn.add(new Drawn(seed, deadlines, DeadlineDrawing.byWho(deadlines, inquiry), false));
    }
    return drawn;
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyRowIsDrawnOnce(Drawn drawn) {
    List<Row> rows = new ArrayList<>();
    for (Mark mark : marks(drawn.drawing())) {
      rows.add(mark.row());
      assertThat(mark.strokes()).isNotEmpty();
    }
    for (Mark mark : drawn.drawing().told()) {
      rows.add(mark.row());
      assertThat(mark.strokes()).isEmpty();
    }
    assertThat(rows).hasSameElementsAs(drawn.answer().rows()).hasSameSizeAs(drawn.answer().rows());
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aNumberAloneIsToldAndNotDrawn(Drawn drawn) {
    Map<String, Integer> values = new HashMap<>();
    for (Row row : drawn.answer().rows()) {
      values.merge(row.entry().id(), 1, Integer::sum);
    }
    for (Mark mark : drawn.drawing().told()) {
      assertThat(values.get(mark.entry().id())).isEqualTo(1);
      assertThat(((CountRow) mark.row()).state().isInDispute()).isFalse();
    }
    for (Mark mark : marks(drawn.drawing())) {
      if (mark.row() instanceof CountRow row) {
        assertThat(values.get(mark.entry().id()) > 1 || row.state().isInDispute()).isTrue();
      }
    }
  }

  /** By its rank, where it is one number and not a dispute that is drawn whole. */
  @ParameterizedTest
  @MethodSource("drawn")
  void whatIsDisputedOrDeprecatedLooksSo(Drawn drawn) {
    for (Mark mark : marks(drawn.drawing())) {
      if (mark.row() instanceof CountRow row && !row.state().isInDispute()) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Stroke stroke : mark.strokes()) {
          styles.add(stroke.style());
        }
        styles.remove(Style.MAYBE);
        Rank rank = row.state().rank();
        if (rank == Rank.DISPUTED || rank == Rank.DEPRECATED) {
          assertThat(styles).isSubsetOf(Style.valueOf(rank.name()));
        } else {
          assertThat(styles).doesNotContain(Style.DISPUTED, Style.DEPRECATED);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void nothingIsDrawnSurerThanItsRow(Drawn drawn) {
    for (Mark mark : marks(drawn.drawing())) {
      if (drawn.ofEvents() && !mark.row().certain()) {
        assertThat(mark.strokes()).noneMatch(stroke -> SURE.contains(stroke.style()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void whatIsDrawnLiesOnItsAxis(Drawn drawn) {
    for (Lane lane : drawn.drawing().lanes()) {
      double before = -1;
      for (double unit = -2000; unit < 30_000; unit += 13) {
        double place = lane.axis().at(unit);
        assertThat(place).isBetween(Math.max(0, before), 1.0);
        before = place;
      }
      for (Mark mark : lane.marks()) {
        for (Stroke stroke : mark.strokes()) {
          assertThat(lane.axis().at(stroke.from()))
              .isLessThanOrEqualTo(lane.axis().at(stroke.to()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void noLineIsWiderThanAskedAndEveryRowNamesItsSources(Drawn drawn) {
    Random random = new Random(drawn.seed());
    for (int i = 0; i < 3; i++) {
      int width = 20 + random.nextInt(130);
      String text = TextChart.of(drawn.drawing(), new ChartPage(width, false, i == 0));
      assertThat(text.lines()).allMatch(line -> Width.of(line) <= width, "at most " + width);
      String letters = letters(text);
      for (Row row : drawn.answer().rows()) {
        for (Citation cite : row.cites()) {
          assertThat(letters).contains(letters("#" + cite.at()));
        }
        assertThat(letters).contains(letters(row.entry().id() + row.cites().get(0).text()));
      }
    }
  }

  /** Of the signs in rows none is without its words, and no words are of a sign that is not. */
  @ParameterizedTest
  @MethodSource("drawn")
  void theKeyHasWhatIsDrawn(Drawn drawn) {
    for (int width : new int[] {44, 90, 200}) {
      List<String> lines =
          TextChart.of(drawn.drawing(), new ChartPage(width, false, false)).lines().toList();
      String key = "";
      StringBuilder rows = new StringBuilder();
      for (String line : lines) {
        boolean ofKey = KEY.matcher(line).find();
        key += ofKey ? " " + line : "";
        int chart = width < 72 ? width : Math.min(72, width * 2 / 5);
        rows.append(ofKey ? "" : line.substring(0, Math.min(chart, line.length())));
      }
      for (String sign : SIGNS) {
        assertThat(key.contains(" " + sign + " "))
            .as(sign + key)
            .isEqualTo(rows.indexOf(sign) >= 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void asciiIsAsciiButForTheWordsOfTheBase(Drawn drawn) {
    String text = TextChart.of(drawn.drawing(), new ChartPage(90, false, true));
    assertThat(text.replaceAll("[éüä]", "")).matches("\\p{ASCII}*");
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aPictureIsWellFormedAndNamesEveryRow(Drawn drawn) throws Exception {
    String svg = SvgChart.of(drawn.drawing(), "A <base> & more", SvgChart.USUAL_WIDTH);
    String text = letters(WellFormed.text(svg));
    for (Row row : drawn.answer().rows()) {
      assertThat(text).contains(letters(row.entry().id() + row.cites().get(0).text()));
    }
  }

  private static List<Mark> marks(Drawing drawing) {
    List<Mark> marks = new ArrayList<>();
    for (Lane lane : drawing.lanes()) {
      marks.addAll(lane.marks());
    }
    return marks;
  }

  /** Without what lines are drawn with and where they end. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}#]", "");
  }
}
