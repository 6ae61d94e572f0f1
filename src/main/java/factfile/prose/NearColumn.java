package factfile.prose;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.prose.judge.NearMiss;

/** What is told of a record that came near a sentence. */
enum NearColumn implements Column<NearMiss> {
  ID(CellType.TEXT, "of the record, or of the person whose office it is"),
  GATE(CellType.TEXT, "what kept it away"),
  NOTE(CellType.TEXT, "the same in words");

  private final Field field;

  NearColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(NearMiss miss) {
    return switch (this) {
      case ID -> Cell.text(miss.id());
      case GATE -> Cell.text(miss.gate());
      case NOTE -> Cell.text(miss.note());
    };
  }
}
