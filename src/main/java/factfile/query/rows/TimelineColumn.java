package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.part.Part;
import factfile.query.state.MomentKind;
import factfile.query.words.Cells;
import factfile.query.words.Entities;
import factfile.query.words.VotesColumn;

/** What is told of a moment of a timeline. */
public enum TimelineColumn implements Column<TimelineRow> {
  DATE(CellType.DATE_OR_NONE, Meaning.DATE_OR_DISPUTE),
  EARLIEST(CellType.DAY_OR_NONE, Meaning.EARLIEST),
  LATEST(CellType.DAY_OR_NONE, Meaning.LATEST),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  KIND(CellType.word(MomentKind.values()), Meaning.KIND),
  ID(CellType.TEXT, Meaning.ID),
  TITLE(CellType.TEXT, Meaning.TITLE),
  WHO(CellType.REFS, "who acts, speaks, sets or is bound"),
  TO(CellType.REFS, Meaning.TO),
  PLACE(CellType.REFS, "where it happened"),
  TAGS(CellType.TEXTS, "words that the keeper gave it"),
  DAYS(CellType.NUMBER_OR_NONE, Meaning.DAYS),
  DAYS_LOW(CellType.NUMBER_OR_NONE, Meaning.DAYS_LOW),
  DAYS_HIGH(CellType.NUMBER_OR_NONE, Meaning.DAYS_HIGH),
  OTHERS(OtherDates.TYPE, OtherDates.MEANING),
  VOTES(
      CellType.recordOrNone(VotesColumn.values()),
      "how many voted how: {for, against, abstaining, absent}, each null where it is not on record;"
          + " null where no vote is"),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  TimelineColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(TimelineRow row) {
    return switch (this) {
      case DATE -> Cell.date(row.date());
      case EARLIEST -> Cells.earliest(row.date());
      case LATEST -> Cells.latest(row.date());
      case CERTAIN -> Cell.flag(row.certain());
      case KIND -> Cell.text(row.kind().word());
      case ID -> Cell.text(row.fact().id());
      case TITLE -> Cell.text(row.moment().title());
      case WHO -> new Cell.Refs(row.who());
      case TO -> Entities.cell(row.base(), row.fact().entities(Part.TO));
      case PLACE -> Entities.cell(row.base(), row.fact().entities(Part.PLACE));
      case TAGS -> Cells.text(row.fact().tags());
      case DAYS -> Cells.days(row.date());
      case DAYS_LOW -> Cells.daysLow(row.date());
      case DAYS_HIGH -> Cells.daysHigh(row.date());
      case OTHERS -> OtherDates.cell(row.base(), row.fact().dating());
      case VOTES -> VotesColumn.of(row.fact().votes());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
