package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.words.Cells;

/** What is told of something found. */
public enum SearchColumn implements Column<SearchRow> {
  ID(CellType.TEXT, Meaning.ID),
  KIND(Cells.KIND_OF_RECORD, Meaning.KIND),
  DATE(CellType.DATE_OR_NONE, Meaning.DATE),
  TITLE(CellType.TEXT, Meaning.TITLE),
  MATCH(CellType.TEXT, "the text that fits best"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  SearchColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(SearchRow row) {
    return switch (this) {
      case ID -> Cell.text(row.item().id());
      case KIND -> Cell.text(row.item().kindWord());
      case DATE -> Cell.date(row.date());
      case TITLE -> Cell.text(row.title());
      case MATCH -> Cell.text(row.match());
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
