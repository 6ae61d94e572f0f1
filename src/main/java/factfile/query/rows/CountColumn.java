package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.part.Rank;
import factfile.query.state.CountState;
import factfile.query.state.Estimate;
import factfile.query.words.Cells;
import factfile.query.words.Entities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is told of a value of a count. */
public enum CountColumn implements Column<CountRow> {
  ID(CellType.TEXT, Meaning.ID),
  TOPIC(CellType.TEXT, "what is counted"),
  VALUE(CellType.NUMBER_OR_NONE, "the number as it was written; null for a range or a dispute"),
  LOW(CellType.NUMBER_OR_NONE, "the least that is told; null where that is open"),
  HIGH(CellType.NUMBER_OR_NONE, "the most that is told; null where that is open"),
  OPEN_LOW(CellType.FLAG, "whether it may be less than that"),
  OPEN_HIGH(CellType.FLAG, "whether it may be more than that"),
  TEXT(CellType.TEXT, "the number with its doubt, in words: about 250, more than 250"),
  UNIT(CellType.TEXT_OR_NONE, "people, days, …"),
  OF(CellType.NUMBER_OR_NONE, "the whole that it is a part of: 12, for 3 of 12"),
  DATE(CellType.DATE_OR_NONE, "the day that the value speaks of"),
  TOLD(CellType.DATE_OR_NONE, "when the number of an event was given, where that is on record"),
  EARLIEST(CellType.DAY_OR_NONE, Meaning.EARLIEST),
  LATEST(CellType.DAY_OR_NONE, Meaning.LATEST),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  WHO(CellType.REFS, Meaning.WHO),
  RANK(
      CellType.word(Rank.values()),
      "preferred, normal or deprecated, as its keeper ranked it; disputed where nobody's number is"
          + " the answer"),
  OTHERS(
      CellType.records(OtherValueColumn.values()),
      "what disagrees, or every estimate of a number in dispute: {value, low, high, text, date,"
          + " rank, said_by, cite}"),
  PARTS(
      CellType.records(CountPartColumn.values()),
      "what it consists of: {label, who, place, value, low, high, text}"),
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
    CountState state = row.state();
    return switch (this) {
      case ID -> Cell.text(row.count().id());
      case TOPIC -> Cell.text(row.count().topic());
      case VALUE -> state.isInDispute() ? Cell.NONE : Cell.number(state.quantity().nominal());
      case LOW -> Cell.number(state.low());
      case HIGH -> Cell.number(state.high());
      case OPEN_LOW -> Cell.flag(state.isOpenLow());
      case OPEN_HIGH -> Cell.flag(state.isOpenHigh());
      case TEXT -> Cell.text(text(state));
      case UNIT -> Cell.text(row.count().unit());
      case OF -> Cell.number(whole(state));
      case DATE -> Cell.date(state.date());
      case TOLD -> Cell.date(row.told());
      case EARLIEST -> Cells.earliest(state.date());
      case LATEST -> Cells.latest(state.date());
      case CERTAIN -> Cell.flag(row.certain());
      case WHO -> Entities.cell(row.base(), row.count().who());
      case RANK -> Cell.text(state.rank().word());
      case OTHERS -> others(row);
      case PARTS -> parts(row);
      case AS_OF -> Cell.day(row.asOf());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  private static String text(CountState state) {
    return state.isInDispute() ? state.phrase() + ", " + CountState.IN_DISPUTE : state.phrase();
  }

  private static BigDecimal whole(CountState state) {
    boolean whole = !state.isInDispute() && state.value().whole() != null;
    return whole ? state.value().whole().nominal() : null;
  }

  private static Cell others(CountRow row) {
    List<SubRecord> others = new ArrayList<>();
    for (Estimate other : row.state().others()) {
      others.add(SubRecord.of(row.words(other), OtherValueColumn.values(), other));
    }
    return new Cell.Records(others);
  }

  private static Cell parts(CountRow row) {
    List<SubRecord> parts = new ArrayList<>();
    for (TakenPart part : row.parts()) {
      parts.add(SubRecord.of(part.words(), CountPartColumn.values(), part));
    }
    return new Cell.Records(parts);
  }
}
