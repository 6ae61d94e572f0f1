package factfile.query.rows;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.part.Rank;
import factfile.query.state.DayClaim;
import factfile.query.words.Cells;

/** What is told of a date that disagrees with others. */
enum OtherDateColumn implements Column<DayClaim> {
  DATE(CellType.DATE, Meaning.DATE),
  EARLIEST(CellType.DAY_OR_NONE, Meaning.EARLIEST),
  LATEST(CellType.DAY_OR_NONE, Meaning.LATEST),
  RANK(CellType.word(Rank.PREFERRED, Rank.NORMAL), "as its keeper ranked it"),
  SAID_BY(CellType.REF, Meaning.SAID_BY),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  OtherDateColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DayClaim claim) {
    return switch (this) {
      case DATE -> Cell.date(claim.date());
      case EARLIEST -> Cells.earliest(claim.date());
      case LATEST -> Cells.latest(claim.date());
      case RANK -> Cell.text(claim.rank().word());
      case SAID_BY -> claim.reporter().ref();
      case CITE -> new Cell.Cites(claim.cites());
    };
  }
}
