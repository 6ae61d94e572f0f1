package factfile.check;

import factfile.answer.Answer;
import factfile.answer.Cell;
import factfile.answer.CellRow;
import factfile.answer.Column;
import factfile.answer.Detail;
import factfile.answer.Entry;
import factfile.answer.Span;
import factfile.model.Problem;
import factfile.model.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** The problems of a base. */
public final class Findings {
  public static final List<Column<CellRow>> COLUMNS =
      CellRow.columns(
          List.of("severity", "rule", "file", "line", "column", "id", "message", "fix"));

  private Findings() {}

  public static Answer<CellRow> of(List<Problem> problems) {
    List<CellRow> rows = new ArrayList<>();
    problems.forEach(problem -> rows.add(row(problem)));
    return new Answer<>("Problems", COLUMNS, rows, List.of(), List.of());
  }

  private static CellRow row(Problem problem) {
    List<Cell> cells =
        List.of(
            Cell.text(problem.severity().word()),
            Cell.text(problem.rule()),
            Cell.text(problem.position().file()),
            Cell.number(problem.position().line()),
            Cell.number(problem.position().column()),
            Cell.text(problem.id()),
            Cell.text(problem.message()),
            Cell.text(problem.fix()));
    Entry entry =
        new Entry(
            null,
            List.of(Span.plain(problem.severity().word())),
            "",
            List.of(Span.plain(problem.message())),
            List.of(Detail.of("fix", problem.fix() == null ? "" : problem.fix())),
            problem.id(),
            List.of());
    return CellRow.of(cells, entry, true);
  }

  public static boolean hasError(List<Problem> problems) {
    return count(problems, Severity.ERROR) > 0;
  }

  /** One line that counts them. */
  public static String summary(List<Problem> problems) {
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    if (problems.isEmpty()) {
      return "No problems found.\n";
    }
    return "\n" + number(errors, "error") + ", " + number(warnings, "warning") + ".\n";
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
