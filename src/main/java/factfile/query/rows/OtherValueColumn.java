package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.amount.Quantity;
import factfile.model.part.Rank;
import factfile.query.state.Estimate;

/** What is told of a value that disagrees with others. */
enum OtherValueColumn implements Column<Estimate> {
  VALUE(CellType.NUMBER_OR_NONE, "the number as it was written; null for a range"),
  LOW(CellType.NUMBER_OR_NONE, "the least that it may be; null where that is open"),
  HIGH(CellType.NUMBER_OR_NONE, "the most that it may be; null where that is open"),
  TEXT(CellType.TEXT, "the number with its doubt, in words"),
  DATE(CellType.DATE_OR_NONE, "its own date, where it is given"),
  RANK(CellType.word(Rank.values()), "as its keeper ranked it"),
  SAID_BY(CellType.REF, Meaning.SAID_BY),
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
  public Cell cell(Estimate estimate) {
    Quantity quantity = estimate.value().quantity();
    return switch (this) {
      case VALUE -> Cell.number(quantity.nominal());
      case LOW -> Cell.number(quantity.low());
      case HIGH -> Cell.number(quantity.high());
      case TEXT -> Cell.text(estimate.value().phrase());
      case DATE -> Cell.date(estimate.value().date());
      case RANK -> Cell.text(estimate.value().rank().word());
      case SAID_BY -> estimate.reporter().ref();
      case CITE -> new Cell.Cites(estimate.value().cites());
    };
  }
}
