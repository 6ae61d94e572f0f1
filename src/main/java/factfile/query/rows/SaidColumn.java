package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.state.PromiseStatus;
import factfile.query.words.Cells;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** What is told of a statement. */
public enum SaidColumn implements Column<SaidRow> {
  DATE(CellType.DATE_OR_NONE, Meaning.DATE_OR_DISPUTE),
  EARLIEST(CellType.DAY_OR_NONE, Meaning.EARLIEST),
  LATEST(CellType.DAY_OR_NONE, Meaning.LATEST),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  SPEAKER(CellType.REFS, "whose words or position it is"),
  ACT(CellType.TEXT, "the verb for it: said, warned, urged, promised, …"),
  GIST(CellType.TEXT, "what was said, in the keeper's words"),
  TO(CellType.REFS, Meaning.TO),
  ABOUT(CellType.REFS, "the records that it speaks of: {id, name}"),
  STATUS(
      CellType.word(PromiseStatus.values()),
      "with --outcomes, what had become of it by the asked day: open, kept, broken, came-true,"
          + " did-not"),
  OUTCOME_DATE(CellType.DATE_OR_NONE, "with --outcomes, the date of that; null while it is open"),
  ID(CellType.TEXT, Meaning.ID),
  DAYS(CellType.NUMBER_OR_NONE, Meaning.DAYS),
  DAYS_LOW(CellType.NUMBER_OR_NONE, Meaning.DAYS_LOW),
  DAYS_HIGH(CellType.NUMBER_OR_NONE, Meaning.DAYS_HIGH),
  OTHERS(OtherDates.TYPE, OtherDates.MEANING),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  SaidColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  /** Those of a row that is not asked what became of it. */
  public static List<Column<SaidRow>> withoutOutcomes() {
    List<Column<SaidRow>> columns = new ArrayList<>(List.of(values()));
    columns.remove(STATUS);
    columns.remove(OUTCOME_DATE);
    return columns;
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(SaidRow row) {
    return switch (this) {
      case DATE -> Cell.date(row.date());
      case EARLIEST -> Cells.earliest(row.date());
      case LATEST -> Cells.latest(row.date());
      case CERTAIN -> Cell.flag(row.certain());
      case SPEAKER -> Entities.cell(row.base(), row.statement().speakers());
      case ACT -> Cell.text(row.statement().act().word());
      case GIST -> Cell.text(row.statement().gist());
      case TO -> Entities.cell(row.base(), row.statement().to());
      case ABOUT -> Entities.cell(row.base(), row.statement().about());
      case STATUS -> Cell.text(row.outcome().status().word());
      case OUTCOME_DATE -> Cell.date(row.outcome().date());
      case ID -> Cell.text(row.statement().id());
      case DAYS -> Cells.days(row.date());
      case DAYS_LOW -> Cells.daysLow(row.date());
      case DAYS_HIGH -> Cells.daysHigh(row.date());
      case OTHERS -> OtherDates.cell(row.base(), row.statement().dating());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
