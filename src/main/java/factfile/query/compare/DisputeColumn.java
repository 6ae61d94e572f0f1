package factfile.query.compare;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.query.words.Cells;
import java.util.ArrayList;
import java.util.List;

/** What is told of a dispute. */
public enum DisputeColumn implements Column<DisputeRow> {
  ID(CellType.TEXT, Meaning.ID),
  KIND(Cells.KIND_OF_RECORD, Meaning.KIND),
  TITLE(CellType.TEXT, "what it is about"),
  FIELD(
      CellType.word(DisputedField.values()),
      "what of it is in dispute: the value of a count, the date of an event, the status of a term,"
          + " who has a role, the outcome of a deadline or a promise"),
  CLAIMS(CellType.records(DisputeClaimColumn.values()), "who says what: {value, said_by, cite}"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  AS_OF(CellType.DAY_OR_NONE, Meaning.AS_OF),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  DisputeColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DisputeRow row) {
    return switch (this) {
      case ID -> Cell.text(row.item().id());
      case KIND -> Cell.text(row.item().kind().word());
      case TITLE -> Cell.text(row.title());
      case FIELD -> Cell.text(row.field().word());
      case CLAIMS -> claims(row);
      case CERTAIN -> Cell.flag(row.certain());
      case AS_OF -> Cell.day(row.asOf());
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  private static Cell claims(DisputeRow row) {
    List<SubRecord> claims = new ArrayList<>();
    for (DisputeClaim claim : row.claims()) {
      claims.add(SubRecord.of(DisputeRow.words(claim), DisputeClaimColumn.values(), claim));
    }
    return new Cell.Records(claims);
  }
}
