package factfile.cli.source;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;

/** What is told of a record that rests on a passage. */
enum RestingColumn implements Column<RestingRecord> {
  ID(CellType.TEXT, Meaning.ID),
  KIND(CellType.TEXT, Meaning.KIND),
  TITLE(CellType.TEXT, Meaning.TITLE),
  AT(CellType.TEXT_OR_NONE, "the place that it cites; null for the whole source");

  private final Field field;

  RestingColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(RestingRecord row) {
    return switch (this) {
      case ID -> Cell.text(row.item().id());
      case KIND -> Cell.text(row.item().kindWord());
      case TITLE -> Cell.text(row.item().title());
      case AT -> Cell.text(row.at());
    };
  }
}
