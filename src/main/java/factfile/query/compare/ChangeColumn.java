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

/** What is told of a change. */
public enum ChangeColumn implements Column<ChangeRow> {
  ID(CellType.TEXT, Meaning.ID),
  KIND(Cells.KIND_OF_RECORD, Meaning.KIND),
  TITLE(CellType.TEXT, Meaning.TITLE),
  CHANGE(
      CellType.word(ChangeKind.values()),
      "came or gone where only one of the two tells of it, else changed"),
  CHANGES(
      CellType.records(FieldChangeColumn.values()),
      "the fields that differ: {field, before, after}"),
  WHY(
      CellType.wordOrNone(ChangeReason.values()),
      "calendar where only days have passed that bring a deadline nearer or past; else null"),
  DATE(CellType.DATE_OR_NONE, "the day of what came, or from which it has been so"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  CITE(CellType.CITES, "what is new of what it rests on: {source, at, said_by}");

  private final Field field;

  ChangeColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(ChangeRow row) {
    return switch (this) {
      case ID -> Cell.text(row.told().item().id());
      case KIND -> Cell.text(row.told().item().kind().word());
      case TITLE -> Cell.text(row.told().title());
      case CHANGE -> Cell.text(row.kind().word());
      case CHANGES -> changes(row);
      case WHY -> Cell.text(row.why() == null ? null : row.why().word());
      case DATE -> Cell.date(row.told().date());
      case CERTAIN -> Cell.flag(row.certain());
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  private static Cell changes(ChangeRow row) {
    List<SubRecord> changes = new ArrayList<>();
    for (FieldChange change : row.fields()) {
      changes.add(SubRecord.of(change.words(), FieldChangeColumn.values(), change));
    }
    return new Cell.Records(changes);
  }
}
