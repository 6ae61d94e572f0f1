package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;

/** What is told of a source. */
public enum SourceColumn implements Column<SourceRow> {
  ID(CellType.TEXT, Meaning.ID),
  PUBLISHER(CellType.TEXT, "who published it"),
  TITLE(CellType.TEXT_OR_NONE, "its headline"),
  PUBLISHED(CellType.DATE_OR_NONE, "the day of publication; null where it is not known"),
  UP_TO(CellType.DATE_OR_NONE, "the last day that the source speaks of"),
  URL(CellType.TEXT_OR_NONE, "its address"),
  FACTS(CellType.NUMBER, "how many facts rest on it");

  private final Field field;

  SourceColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(SourceRow row) {
    return switch (this) {
      case ID -> Cell.text(row.source().id());
      case PUBLISHER -> Cell.text(row.source().publisher());
      case TITLE -> Cell.text(row.source().headline());
      case PUBLISHED -> Cell.date(row.source().published());
      case UP_TO -> Cell.date(row.source().upTo());
      case URL -> Cell.text(row.source().url());
      case FACTS -> Cell.number(row.facts());
    };
  }
}
