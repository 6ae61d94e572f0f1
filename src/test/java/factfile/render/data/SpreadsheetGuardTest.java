package factfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.cli.line.Output;
import factfile.render.page.PageLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run, and what only looks like it. */
class SpreadsheetGuardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "=1+1¦'=1+1",
        "=cmd|' /C calc'!A0¦'=cmd|' /C calc'!A0",
        "+1 555 0100¦'+1 555 0100",
        "-2+3¦'-2+3",
        "-0044-03-15¦'-0044-03-15",
        "@SUM(A1)¦'@SUM(A1)",
        "＝1+1¦'＝1+1",
        "\"=1+1\"¦'\"=1+1\"",
        "a;=1+1¦a;'=1+1",
        "a; -b; c¦a;' -b; c",
      })
  void aCellThatWouldBeRunIsGuarded(String cell, String guarded) {
    assertThat(SpreadsheetGuard.guarded(cell)).isEqualTo(guarded);
  }

  @Test
  void soIsALineOfACell() {
    assertThat(SpreadsheetGuard.guarded("a\n=1\tb\t@c")).isEqualTo("a\n'=1\tb\t'@c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-5", "-0.5", "12", "about 250", "2024-10-22", "~250", "a=b", "Rafah - Gaza"})
  void othersStayAsTheyAre(String cell) {
    assertThat(SpreadsheetGuard.guarded(cell)).isEqualTo(cell);
  }

  @Test
  void formatsOfTablesGuardOnlyWhereAsked() {
    CellRow row = CellRow.of(List.of(Cell.text("=1+1"), Cell.number(-5)), null, false);
    Answer<CellRow> answer =
        new Answer<>(
            "Sums", CellRow.columns(List.of("text", "number")), List.of(row), List.of(), List.of());
    PageLayout page = new PageLayout(Integer.MAX_VALUE, false, false, false);

    assertThat(Output.CSV.renderer().render(answer, page)).endsWith("\r\n=1+1,-5\r\n");
    assertThat(Output.CSV.spreadsheetRenderer().render(answer, page)).endsWith("\r\n'=1+1,-5\r\n");
    assertThat(Output.TSV.renderer().render(answer, page)).endsWith("\n=1+1\t-5\n");
    assertThat(Output.TSV.spreadsheetRenderer().render(answer, page)).endsWith("\n'=1+1\t-5\n");
    assertThat(Output.PLAIN.spreadsheetRenderer()).isNull();
  }
}
