package factfile.cli.ask;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;

/** What is told of a value of a field that is tallied. */
enum TallyColumn implements Column<TallyRow> {
  VALUE(CellType.TEXT_OR_NONE, "a value of the field; of an entity the id; null for none"),
  CERTAIN(CellType.NUMBER, "how many rows have it that are certain"),
  MAYBE(CellType.NUMBER, "how many have it that are marked ?");

  private final Field field;

  TallyColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(TallyRow row) {
    return switch (this) {
      case VALUE -> row.value();
      case CERTAIN -> Cell.number(row.surely());
      case MAYBE -> Cell.number(row.maybe());
    };
  }
}
