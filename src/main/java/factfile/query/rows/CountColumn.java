package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.amount.Quantity;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.query.words.Cells;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** What is told of a value of a count. */
public enum CountColumn implements Column<CountRow> {
  ID(CellType.TEXT, Meaning.ID),
  TOPIC(CellType.TEXT, "what is counted"),
  VALUE(CellType.NUMBER_OR_NONE, "the number as it was written; null for a range"),
  LOW(CellType.NUMBER_OR_NONE, "the least that it may be; null where that is open"),
  HIGH(CellType.NUMBER_OR_NONE, "the most that it may be; null where that is open"),
  TEXT(CellType.TEXT, "the number with its doubt, in words: about 250, more than 250"),
  UNIT(CellType.TEXT_OR_NONE, "people, days, …"),
  DATE(CellType.DATE_OR_NONE, "the day that the value speaks of"),
  EARLIEST(CellType.DAY_OR_NONE, Meaning.EARLIEST),
  LATEST(CellType.DAY_OR_NONE, Meaning.LATEST),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  WHO(CellType.REFS, Meaning.WHO),
  RANK(CellType.word(Rank.values()), "preferred, normal or deprecated, as its keeper ranked it"),
  OTHERS(
      CellType.records(OtherValueColumn.values()),
      "values of the same day that disagree: {value, low, high, text, rank, cite}"),
  AS_OF(CellType.DAY_OR_NONE, Meaning.AS_OF),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  CountColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(CountRow row) {
    Quantity quantity = row.quantity();
    return switch (this) {
      case ID -> Cell.text(row.count().id());
      case TOPIC -> Cell.text(row.count().topic());
      case VALUE -> Cell.number(quantity.nominal());
      case LOW -> Cell.number(quantity.low());
      case HIGH -> Cell.number(quantity.high());
      case TEXT -> Cell.text(quantity.phrase());
      case UNIT -> Cell.text(row.count().unit());
      case DATE -> Cell.date(row.date());
      case EARLIEST -> Cells.earliest(row.date());
      case LATEST -> Cells.latest(row.date());
      case CERTAIN -> Cell.flag(row.certain());
      case WHO -> Entities.cell(row.base(), row.count().who());
      case RANK -> Cell.text(row.value().rank().word());
      case OTHERS -> others(row);
      case AS_OF -> Cell.day(row.asOf());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  private static Cell others(CountRow row) {
    List<SubRecord> others = new ArrayList<>();
    for (CountValue other : row.others()) {
      others.add(SubRecord.of(row.disagreement(other), OtherValueColumn.values(), other));
    }
    return new Cell.Records(others);
  }
}
