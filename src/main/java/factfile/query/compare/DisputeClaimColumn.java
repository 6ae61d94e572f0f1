package factfile.query.compare;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;

/** What is told of one side of a dispute. */
enum DisputeClaimColumn implements Column<DisputeClaim> {
  VALUE(CellType.TEXT, "what it says: a number, a day, a status or a name, in words"),
  SAID_BY(CellType.REF, Meaning.SAID_BY),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  DisputeClaimColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DisputeClaim claim) {
    return switch (this) {
      case VALUE -> Cell.text(claim.value());
      case SAID_BY -> claim.reporter().ref();
      case CITE -> new Cell.Cites(claim.cites());
    };
  }
}
