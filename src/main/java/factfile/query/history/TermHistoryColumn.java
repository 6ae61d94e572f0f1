package factfile.query.history;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.part.Compliance;
import factfile.query.rows.OtherFindingColumn;
import factfile.query.words.Cells;
import factfile.query.words.Entities;

/** What is told of a finding of a term where each has a row of its own. */
public enum TermHistoryColumn implements Column<TermHistoryRow> {
  ID(CellType.TEXT, Meaning.ID),
  RESOLUTION(CellType.TEXT, "the id of the resolution"),
  PARTY(CellType.REFS, "whom the term binds"),
  DUTY(CellType.TEXT, "what it obliges to"),
  STATUS(CellType.word(Compliance.Status.values()), "what is found"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  EVENT(CellType.TEXT_OR_NONE, "with --history, the id of the event that shows it"),
  DATE(CellType.DATE_OR_NONE, "with --history, the date of that, or from which it was so"),
  UNTIL(CellType.DATE_OR_NONE, "with --history, the date up to which it was so"),
  EARLIEST(CellType.DAY_OR_NONE, Meaning.EARLIEST),
  LATEST(CellType.DAY_OR_NONE, Meaning.LATEST),
  OTHERS(
      CellType.records(OtherFindingColumn.values()),
      "what others find for that day: {status, event, from, until, said_by, cite}"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  TermHistoryColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(TermHistoryRow row) {
    return switch (this) {
      case ID -> Cell.text(row.term().id());
      case RESOLUTION -> Cell.text(row.term().resolution());
      case PARTY -> Entities.cell(row.base(), row.term().party());
      case DUTY -> Cell.text(row.term().duty());
      case STATUS -> Cell.text(row.status().word());
      case CERTAIN -> Cell.flag(row.certain());
      case EVENT -> Cell.text(row.slice().event());
      case DATE -> Cell.date(row.date());
      case UNTIL -> Cell.date(row.until());
      case EARLIEST -> Cells.earliest(row.date());
      case LATEST -> Cells.latest(row.date());
      case OTHERS -> OtherFindingColumn.cell(row.base(), row.others());
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
