package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.amount.Quantity;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;

/** What is told of a value that disagrees with another. */
enum OtherValueColumn implements Column<CountValue> {
  VALUE(CellType.NUMBER_OR_NONE, "the number as it was written; null for a range"),
  LOW(CellType.NUMBER_OR_NONE, "the least that it may be; null where that is open"),
  HIGH(CellType.NUMBER_OR_NONE, "the most that it may be; null where that is open"),
  TEXT(CellType.TEXT, "the number with its doubt, in words"),
  RANK(CellType.word(Rank.values()), "as its keeper ranked it"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  OtherValueColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(CountValue value) {
    Quantity quantity = value.quantity();
    return switch (this) {
      case VALUE -> Cell.number(quantity.nominal());
      case LOW -> Cell.number(quantity.low());
      case HIGH -> Cell.number(quantity.high());
      case TEXT -> Cell.text(quantity.phrase());
      case RANK -> Cell.text(value.rank().word());
      case CITE -> new Cell.Cites(value.cites());
    };
  }
}
