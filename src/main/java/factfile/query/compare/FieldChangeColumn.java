package factfile.query.compare;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;

/** What is told of a field that differs. */
enum FieldChangeColumn implements Column<FieldChange> {
  FIELD(CellType.TEXT, "the field, as the list of its kind calls it"),
  BEFORE(CellType.TEXT_OR_NONE, "what it was; null for nothing"),
  AFTER(CellType.TEXT_OR_NONE, "what it is then; null for nothing");

  private final Field field;

  FieldChangeColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(FieldChange change) {
    return switch (this) {
      case FIELD -> Cell.text(change.field());
      case BEFORE -> text(change.before());
      case AFTER -> text(change.after());
    };
  }

  private static Cell text(String value) {
    return value.isEmpty() ? Cell.NONE : Cell.text(value);
  }
}
