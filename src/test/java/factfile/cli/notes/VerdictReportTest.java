package factfile.cli.notes;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.model.text.Position;
import factfile.prose.VerdictRow;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictReportTest {
  private static String report(Verdict verdict, boolean color) {
    Finding finding =
        new Finding(
            verdict, "killed", "It is so.", 0, 2, "It", "so", "it is", List.of(), List.of());
    VerdictRow row = new VerdictRow(finding, new Position("draft.md", 1, 1), "It is so.", 0);
    return new VerdictReport(color, 80, false).text(List.of(row));
  }

  @ParameterizedTest
  @CsvSource({"SUPPORTED, 32", "CONTRADICTED, 1;31", "UNCERTAIN, 1;33", "NOT_COVERED, 2"})
  void eachVerdictHasItsOwnColor(Verdict verdict, String code) {
    assertThat(report(verdict, true))
        .contains("\u001b[" + code + "m" + verdict.word() + "\u001b[0m");
  }

  @Test
  void whatIsSupportedIsPaintedAsNoWarning() {
    assertThat(report(Verdict.SUPPORTED, true))
        .doesNotContain("\u001b[1;31m")
        .doesNotContain("\u001b[1;33m");
  }

  @ParameterizedTest
  @CsvSource({"SUPPORTED", "CONTRADICTED", "UNCERTAIN", "NOT_COVERED"})
  void theWordTellsItWithoutColor(Verdict verdict) {
    assertThat(report(verdict, false)).contains(verdict.word()).doesNotContain("\u001b");
  }
}
