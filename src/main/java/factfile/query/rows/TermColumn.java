package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.state.TermForce;
import factfile.query.state.TermStatus;
import factfile.query.words.Cells;
import factfile.query.words.Entities;

/** What is told of a term. */
public enum TermColumn implements Column<TermRow> {
  ID(CellType.TEXT, Meaning.ID),
  RESOLUTION(CellType.TEXT, "the id of the resolution"),
  PARTY(CellType.REFS, "whom the term binds"),
  DUTY(CellType.TEXT, "what it obliges to"),
  IF(CellType.TEXT_OR_NONE, "what it depends on, in words"),
  IN_FORCE(CellType.DATE_OR_NONE, "the date from which what it depends on is there"),
  STATUS(
      CellType.word(TermStatus.values()),
      "kept, broken, disputed or unknown; conditional where what it depends on is not there"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  SINCE(CellType.DATE_OR_NONE, "the date from which it has been so"),
  EARLIEST(CellType.DAY_OR_NONE, "the first day that `since` may be"),
  LATEST(CellType.DAY_OR_NONE, "the last day that `since` may be"),
  OTHERS(
      CellType.records(OtherFindingColumn.values()),
      "who finds what, where they differ: {status, event, from, until, said_by, cite}; said_by is"
          + " {id, name}, the id null for a publisher"),
  AS_OF(CellType.DAY_OR_NONE, Meaning.AS_OF),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  TermColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(TermRow row) {
    return switch (this) {
      case ID -> Cell.text(row.term().id());
      case RESOLUTION -> Cell.text(row.term().resolution());
      case PARTY -> Entities.cell(row.base(), row.term().party());
      case DUTY -> Cell.text(row.term().duty());
      case IF -> Cell.text(row.term().condition() == null ? null : row.term().condition().words());
      case IN_FORCE -> Cell.date(TermForce.since(row.base(), row.term()));
      case STATUS -> Cell.text(row.state().status().word());
      case CERTAIN -> Cell.flag(row.certain());
      case SINCE -> Cell.date(row.state().since());
      case EARLIEST -> Cells.earliest(row.state().since());
      case LATEST -> Cells.latest(row.state().since());
      case OTHERS -> OtherFindingColumn.cell(row.base(), row.state().others());
      case AS_OF -> Cell.day(row.asOf());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
