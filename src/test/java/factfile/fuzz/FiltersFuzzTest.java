package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.model.base.FactBase;
import factfile.query.answers.Inquiry;
import factfile.query.answers.Timeline;
import factfile.query.filter.FilterParser;
import factfile.query.filter.Filters;
import factfile.query.filter.Listed;
import factfile.query.known.KnownBy;
import factfile.query.rows.TimelineRow;
import factfile.query.state.Clocks;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Filters, one a line, asked of the bundled base. */
class FiltersFuzzTest {
  private static final FactBase BASE = Material.bundledBase();
  private static final Clocks CLOCKS = new Clocks(null, Material.TODAY, BASE.end());
  private static final FilterParser PARSER = new FilterParser(BASE, BASE, CLOCKS, Listed.FACTS);
  private static final KnownBy ALL = KnownBy.of(BASE, null);

  @FuzzTest
  void filters(byte[] input) {
    List<String> words = Arrays.asList(Material.text(input).split("\n"));
    List<List<Cell>> rows;
    try {
      rows = rows(words);
    } catch (QueryError refusal) {
      assertThat(refusal.getMessage()).isNotBlank();
      return;
    }
    assertThat(rows(List.of())).as("%s", words).containsAll(rows);
    List<String> twice = new ArrayList<>(words);
    twice.addAll(words);
    assertThat(rows(twice)).as("twice %s", words).isEqualTo(rows);
    List<String> doublyDenied = new ArrayList<>(words);
    doublyDenied.replaceAll(word -> "not:not:" + word);
    if (words.size() == 1) {
      assertThat(rows(doublyDenied)).as("%s", doublyDenied).isEqualTo(rows);
    }
  }

  /** The rows that are picked, whether surely or not. */
  private static List<List<Cell>> rows(List<String> words) {
    Filters filters = PARSER.parse(words, null, false);
    Answer<TimelineRow> answer = Timeline.of(new Inquiry(BASE, CLOCKS, filters, ALL, null));
    int certain = answer.fields().indexOf("certain");
    List<List<Cell>> rows = new ArrayList<>();
    for (TimelineRow row : answer.rows()) {
      List<Cell> cells = answer.cells(row);
      cells.remove(certain);
      rows.add(cells);
    }
    return rows;
  }
}
