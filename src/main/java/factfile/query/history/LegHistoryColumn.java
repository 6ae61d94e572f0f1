package factfile.query.history;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.state.DeadlineStatus;
import factfile.query.words.Cells;
import factfile.query.words.Entities;

/** What is told of one leg of a deadline where each has a row of its own. */
public enum LegHistoryColumn implements Column<LegHistoryRow> {
  ID(CellType.TEXT, Meaning.ID),
  TITLE(CellType.TEXT, "what has to be done"),
  OWED_BY(CellType.REFS, "who has to do it"),
  LEG(CellType.NUMBER, "with --history, which of the due days that it has had: 0 is the first"),
  SET(CellType.DATE_OR_NONE, "the day from which this leg is counted"),
  DUE(CellType.DATE, "its last day"),
  EARLIEST(CellType.DAY_OR_NONE, "the first day that may be the due one"),
  LATEST(CellType.DAY_OR_NONE, "the last day that may be the due one"),
  STATUS(CellType.word(DeadlineStatus.values()), "how it ended, or stands"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  OUTCOME_DATE(CellType.DATE_OR_NONE, "the day of the outcome that gives the status"),
  AS_OF(CellType.DAY_OR_NONE, Meaning.AS_OF),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  LegHistoryColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(LegHistoryRow row) {
    return switch (this) {
      case ID -> Cell.text(row.deadline().deadline().id());
      case TITLE -> Cell.text(row.deadline().deadline().title());
      case OWED_BY -> Entities.cell(row.deadline().base(), row.deadline().deadline().owedBy());
      case LEG -> Cell.number(row.number());
      case SET -> Cell.date(row.leg().set());
      case DUE -> Cell.date(row.leg().due());
      case EARLIEST -> Cells.earliest(row.leg().due());
      case LATEST -> Cells.latest(row.leg().due());
      case STATUS -> Cell.text(row.status().word());
      case CERTAIN -> Cell.flag(row.certain());
      case OUTCOME_DATE -> Cell.date(row.outcomeDate());
      case AS_OF -> Cell.day(row.deadline().standing().day());
      case UP_TO -> Cell.day(row.deadline().base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
