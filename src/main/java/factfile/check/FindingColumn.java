package factfile.check;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.text.Problem;

/** What is told of a problem. */
enum FindingColumn implements Column<FindingRow> {
  SEVERITY(CellType.word(Problem.Severity.values()), "error, warning or note"),
  RULE(CellType.TEXT, "what was violated, in a name for scripts"),
  FILE(CellType.TEXT, Meaning.FILE),
  LINE(CellType.NUMBER, Meaning.LINE),
  COLUMN(CellType.NUMBER, Meaning.COLUMN),
  ID(CellType.TEXT_OR_NONE, "of the record it lies in; null where it lies in none"),
  MESSAGE(CellType.TEXT, "what is wrong"),
  FIX(CellType.TEXT_OR_NONE, "what to do");

  private final Field field;

  FindingColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(FindingRow row) {
    Problem problem = row.problem();
    return switch (this) {
      case SEVERITY -> Cell.text(problem.severity().word());
      case RULE -> Cell.text(problem.rule());
      case FILE -> Cell.text(problem.position().file());
      case LINE -> Cell.number(problem.position().line());
      case COLUMN -> Cell.number(problem.position().column());
      case ID -> Cell.text(problem.id());
      case MESSAGE -> Cell.text(problem.message());
      case FIX -> Cell.text(problem.fix());
    };
  }
}
