package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;

/** What is told of a fact without a date. */
public enum UndatedColumn implements Column<UndatedRow> {
  ID(CellType.TEXT, Meaning.ID),
  TITLE(CellType.TEXT, Meaning.TITLE),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  UndatedColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(UndatedRow row) {
    return switch (this) {
      case ID -> Cell.text(row.fact().id());
      case TITLE -> Cell.text(row.fact().title());
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
