package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.model.amount.Quantity;
import factfile.query.words.Entities;

/** What is told of a part of a number. */
enum CountPartColumn implements Column<TakenPart> {
  LABEL(CellType.TEXT_OR_NONE, "what the part is"),
  WHO(CellType.REF_OR_NONE, "whom it concerns"),
  PLACE(CellType.REF_OR_NONE, "where it is"),
  VALUE(CellType.NUMBER_OR_NONE, "the number as it was written; null for a range"),
  LOW(CellType.NUMBER_OR_NONE, "the least that it may be; null where that is open"),
  HIGH(CellType.NUMBER_OR_NONE, "the most that it may be; null where that is open"),
  TEXT(CellType.TEXT, "the number with its doubt, in words");

  private final Field field;

  CountPartColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(TakenPart taken) {
    Quantity quantity = taken.part().quantity();
    return switch (this) {
      case LABEL -> Cell.text(taken.part().label());
      case WHO -> Entities.ref(taken.base(), taken.part().who());
      case PLACE -> Entities.ref(taken.base(), taken.part().place());
      case VALUE -> Cell.number(quantity.nominal());
      case LOW -> Cell.number(quantity.low());
      case HIGH -> Cell.number(quantity.high());
      case TEXT -> Cell.text(quantity.phrase());
    };
  }
}
