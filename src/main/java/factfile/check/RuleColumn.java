package factfile.check;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.model.text.Problem;

/** What is told of a rule. */
enum RuleColumn implements Column<RuleRow> {
  RULE(CellType.TEXT, "its name, in problems and under `allow`"),
  SEVERITY(CellType.word(Problem.Severity.values()), "error, warning or note"),
  MEANING(CellType.TEXT, "what it finds");

  private final Field field;

  RuleColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(RuleRow row) {
    return switch (this) {
      case RULE -> Cell.text(row.rule().id());
      case SEVERITY -> Cell.text(row.rule().severity().word());
      case MEANING -> Cell.text(row.rule().meaning());
    };
  }
}
