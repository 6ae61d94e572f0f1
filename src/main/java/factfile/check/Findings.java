package factfile.check;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.text.Problem;
import factfile.model.text.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** The problems of a base. */
public final class Findings {
  public static final List<Column<FindingRow>> COLUMNS = List.of(FindingColumn.values());

  private Findings() {}

  public static Answer<FindingRow> of(List<Problem> problems) {
    List<FindingRow> rows = new ArrayList<>();
    problems.forEach(problem -> rows.add(new FindingRow(problem)));
    return new Answer<>("Problems", COLUMNS, rows, List.of(), List.of());
  }

  public static boolean hasError(List<Problem> problems) {
    return count(problems, Severity.ERROR) > 0;
  }

  public static boolean hasWarning(List<Problem> problems) {
    return count(problems, Severity.WARNING) > 0;
  }

  /** One line that counts them. */
  public static String summary(List<Problem> problems) {
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    if (problems.isEmpty()) {
      return "No problems found.\n";
    }
    long notes = count(problems, Severity.NOTE);
    return "\n"
        + number(errors, "error")
        + ", "
        + number(warnings, "warning")
        + (notes == 0 ? "" : ", " + number(notes, "note"))
        + ".\n";
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
