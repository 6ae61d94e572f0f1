package factfile.check.review;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.words.Cells;

/** What is told of something to look at. */
enum ReviewColumn implements Column<ReviewRow> {
  RULE(CellType.word(ReviewReason.values()), "why it is worth a look"),
  ID(CellType.TEXT, Meaning.ID),
  KIND(Cells.KIND_OF_RECORD, Meaning.KIND),
  DAYS(
      CellType.NUMBER_OR_NONE,
      "for how many days it has been so; below 0, how many are left; null where days do not count"),
  MESSAGE(CellType.TEXT, "what there is to see"),
  COMMAND(CellType.TEXT, "the line that settles it, or shows what there is to settle"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  ReviewColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(ReviewRow row) {
    return switch (this) {
      case RULE -> Cell.text(row.reason().word());
      case ID -> row.id() == null ? Cell.NONE : Cell.text(row.id());
      case KIND -> Cell.text(row.kind());
      case DAYS -> row.days() == null ? Cell.NONE : Cell.number(row.days());
      case MESSAGE -> Cell.text(row.message());
      case COMMAND -> Cell.text(row.command());
      case CERTAIN -> Cell.flag(row.certain());
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
