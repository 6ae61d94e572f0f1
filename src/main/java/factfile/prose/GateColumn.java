package factfile.prose;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.prose.judge.Gate;

/** What is told of a test that a statement went through. */
enum GateColumn implements Column<Gate> {
  GATE(CellType.TEXT, "what is tested"),
  PASSED(CellType.FLAG, "whether it passed"),
  NOTE(CellType.TEXT_OR_NONE, "what was found");

  private final Field field;

  GateColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(Gate gate) {
    return switch (this) {
      case GATE -> Cell.text(gate.name());
      case PASSED -> Cell.flag(gate.passed());
      case NOTE -> Cell.text(gate.note());
    };
  }
}
