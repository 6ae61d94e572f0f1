package factfile.query.answers;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.CellType.Shape;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.query.search.SearchTerm;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell is what its column says that it is, in every answer of every base. */
class ColumnLawsTest {
  private static final int SEEDS = Integer.getInteger("column.seeds", 60);
  private static final Pattern BRACES = Pattern.compile("\\{([a-z_, ]+)\\}");

  @Test
  void cellsOfRandomBasesAreWhatTheirColumnsSay() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Ask ask = Ask.of(RandomBase.of(seed));
      checkAll(seed % 2 == 0 ? ask : ask.asOf(RandomBase.ZERO.plusDays(seed)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "src/test/resources/bases/chemical",
        "src/test/resources/bases/harbour",
        "src/test/resources/bases/almanac",
        "src/test/resources/bases/dam",
        "src/test/resources/bases/air",
        "src/test/resources/bases/rail"
      })
  void cellsOfWrittenBasesAreWhatTheirColumnsSay(String folder) {
    checkAll(Ask.of(BaseLoader.load(Path.of(folder)).base()));
  }

  private static void checkAll(Ask ask) {
    Inquiry inquiry = ask.inquiry();
    FactBase base = inquiry.base();
    List<String> names = new ArrayList<>();
    base.entities().stream()
        .filter(each -> !each.everyCite().isEmpty())
        .limit(5)
        .forEach(each -> names.add(each.id()));
    check(Timeline.of(inquiry));
    check(Undated.of(inquiry));
    check(Counts.of(inquiry));
    check(Counts.history(inquiry));
    check(Deadlines.of(inquiry));
    check(Terms.of(inquiry));
    check(TermHistory.of(inquiry));
    check(LegHistory.of(inquiry, Deadlines.Wanted.ALL));
    check(Said.of(inquiry));
    check(Said.outcomes(inquiry));
    check(Who.of(inquiry, List.of()));
    check(Who.of(inquiry, names));
    check(SourceList.of(inquiry));
    check(Search.of(inquiry, List.of(SearchTerm.of("a", null))));
    check(Show.of(inquiry, names));
  }

  private static <R extends Row> void check(Answer<R> answer) {
    assertThat(answer.fields()).doesNotHaveDuplicates().contains("id");
    for (Column<R> column : answer.columns()) {
      checkMeaning(column);
      for (R row : answer.rows()) {
        check(column, column.cell(row), answer.title());
      }
    }
  }

  /** Where braces tell the fields of records, they are those. */
  private static void checkMeaning(Column<?> column) {
    Matcher braces = BRACES.matcher(column.field().meaning());
    Shape shape = column.field().type().shape();
    if ((shape == Shape.RECORDS || shape == Shape.RECORD) && braces.find()) {
      assertThat(List.of(braces.group(1).split(", ")))
          .as(column.field().name())
          .isEqualTo(Answer.fields(column.field().type().fields()));
    }
  }

  private static void check(Column<?> column, Cell cell, String where) {
    CellType type = column.field().type();
    String what = where + ", " + column.field().name() + ": " + cell;
    if (cell instanceof Cell.None) {
      assertThat(type.isOptional()).as(what).isTrue();
      return;
    }
    assertThat(cell.<Shape>accept(new ShapeOf())).as(what).isEqualTo(type.shape());
    if (!type.words().isEmpty()) {
      assertThat(type.words()).as(what).contains(((Cell.Text) cell).text());
    }
    if (cell instanceof Cell.Records records) {
      for (Cell.SubRecord record : records.records()) {
        check(record, type, what);
      }
    } else if (cell instanceof Cell.Single single) {
      check(single.record(), type, what);
    }
  }

  private static void check(Cell.SubRecord record, CellType type, String what) {
    assertThat(record.fields().keySet())
        .as(what)
        .containsExactlyElementsOf(Answer.fields(type.fields()));
    for (Column<?> field : type.fields()) {
      check(field, record.fields().get(field.field().name()), what);
    }
  }

  private static final class ShapeOf implements Cell.Visitor<Shape> {
    @Override
    public Shape none() {
      throw new AssertionError("asked before");
    }

    @Override
    public Shape text(String text) {
      return Shape.TEXT;
    }

    @Override
    public Shape texts(List<String> texts) {
      return Shape.TEXTS;
    }

    @Override
    public Shape ref(Cell.Ref ref) {
      return Shape.REF;
    }

    @Override
    public Shape refs(List<Cell.Ref> refs) {
      return Shape.REFS;
    }

    @Override
    public Shape date(FactDate date) {
      return Shape.DATE;
    }

    @Override
    public Shape day(LocalDate day) {
      return Shape.DAY;
    }

    @Override
    public Shape number(BigDecimal number) {
      return Shape.NUMBER;
    }

    @Override
    public Shape flag(boolean flag) {
      return Shape.FLAG;
    }

    @Override
    public Shape cites(List<Citation> cites) {
      return Shape.CITES;
    }

    @Override
    public Shape records(Cell.Records records) {
      return Shape.RECORDS;
    }

    @Override
    public Shape single(Cell.SubRecord record) {
      return Shape.RECORD;
    }

    @Override
    public Shape tree(Map<String, Object> tree) {
      return Shape.TREE;
    }
  }
}
