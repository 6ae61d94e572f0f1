package factfile.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.Column;
import factfile.answer.Row;
import factfile.query.answers.Ask;
import factfile.query.answers.RandomBase;
import factfile.render.data.CellText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Gazette, published: 2031-06-30}
          entities:
            - {id: ada, name: Ada Quay, kind: person}
            - {id: bo, name: Bo Pier, kind: person}
          events:
            - {id: a, title: A, date: 2031-01-01, who: [ada, bo], tags: [x, y], cite: gazette}
            - {id: b, title: B, date: 2031-01-02, who: [bo, bo], tags: [y], cite: gazette}
            - {id: c, title: C, date: 2031-01-03, cite: gazette}
            - {id: d, title: D, date: 2031-01-04?, who: ada, tags: [x], cite: gazette}
          """);

  private static <R extends Row> List<String> tally(Answer<R> answer, String field) {
    List<String> rows = new ArrayList<>();
    for (TallyRow row : Tally.of(answer, answer.column(field)).rows()) {
      rows.add(row.label() + " " + row.surely() + " " + row.maybe());
    }
    return rows;
  }

  @Test
  void eachItemOfAListCountsOnceARow() {
    assertThat(tally(ASK.timeline(), "who")).containsExactly("Bo Pier 2 0", "Ada Quay 1 1", " 1 0");
    assertThat(tally(ASK.timeline(), "tags")).containsExactly("y 2 0", "x 1 1", " 1 0");
  }

  @Test
  void whatOnlyMayBeListedIsCountedApart() {
    assertThat(tally(ASK.timeline(), "certain")).containsExactly("true 3 0", "false 0 1");
    assertThat(tally(ASK.filters("id:nobody").timeline(), "certain")).isEmpty();
  }

  @Test
  void valuesAreWhatTheFieldHas() {
    Answer<TallyRow> tally = Tally.of(ASK.timeline(), ASK.timeline().column("who"));
    assertThat(tally.fields()).containsExactly("value", "certain", "maybe");
    assertThat(tally.rows().get(0).value()).isEqualTo(new Cell.Ref("bo", "Bo Pier"));
    assertThat(tally.rows().get(2).value()).isEqualTo(Cell.NONE);
  }

  private static boolean isList(Cell cell) {
    return cell instanceof Cell.Texts
        || cell instanceof Cell.Refs
        || cell instanceof Cell.Cites
        || cell instanceof Cell.Records;
  }

  private static <R extends Row> void hold(Answer<R> answer, String about) {
    for (Column<R> column : answer.columns()) {
      Answer<TallyRow> tally = Tally.of(answer, column);
      boolean several = false;
      // A thing on several days is one for each value that it has.
      Map<Object, Boolean> things = new LinkedHashMap<>();
      for (R row : answer.rows()) {
        several |= isList(column.cell(row));
        Object thing =
            row.countedAs() == null
                ? things.size()
                : row.countedAs() + " " + column.cell(row).accept(CellText.NAMES);
        things.merge(thing, row.certain(), Boolean::logicalOr);
      }
      long sure = things.values().stream().filter(each -> each).count();
      int counted = 0;
      int countedSure = 0;
      int before = Integer.MAX_VALUE;
      for (TallyRow row : tally.rows()) {
        assertThat(row.surely()).as(about).isLessThanOrEqualTo(before);
        before = row.surely();
        counted += row.surely() + row.maybe();
        countedSure += row.surely();
        assertThat(row.surely() + row.maybe()).as(about).isBetween(1, answer.rows().size());
      }
      String where = about + " " + column.field().name();
      assertThat(counted).as(where).isGreaterThanOrEqualTo(things.size());
      if (!several) {
        assertThat(counted).as(where).isEqualTo(things.size());
        assertThat((long) countedSure).as(where).isEqualTo(sure);
      }
    }
  }

  @Test
  void everyRowIsCountedInEveryField() {
    for (long seed = 0; seed < 60; seed++) {
      Ask ask = Ask.of(RandomBase.of(seed)).today("2024-03-01");
      hold(ask.timeline(), "timeline, seed " + seed);
      hold(ask.counts(), "count, seed " + seed);
      hold(ask.deadlines(), "deadline, seed " + seed);
      hold(ask.terms(), "terms, seed " + seed);
      hold(ask.said(), "said, seed " + seed);
      hold(ask.who(), "who, seed " + seed);
    }
  }
}
