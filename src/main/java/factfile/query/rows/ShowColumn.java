package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.words.Cells;

/** What is told of a record that is shown whole. */
public enum ShowColumn implements Column<ShowRow> {
  ID(CellType.TEXT, Meaning.ID),
  KIND(Cells.KIND_OF_RECORD, Meaning.KIND),
  RECORD(CellType.TREE, "the record in the keys of the format"),
  REFERRED_BY(CellType.TEXTS, "ids of the records that name it"),
  FILE(CellType.TEXT, Meaning.FILE),
  LINE(CellType.NUMBER, Meaning.LINE),
  COLUMN(CellType.NUMBER, Meaning.COLUMN);

  private final Field field;

  ShowColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(ShowRow row) {
    return switch (this) {
      case ID -> Cell.text(row.item().id());
      case KIND -> Cell.text(row.item().kindWord());
      case RECORD -> new Cell.Tree(row.tree());
      case REFERRED_BY -> new Cell.Texts(row.referring());
      case FILE -> Cell.text(row.item().position().file());
      case LINE -> Cell.number(row.item().position().line());
      case COLUMN -> Cell.number(row.item().position().column());
    };
  }
}
