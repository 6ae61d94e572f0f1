package factfile.cli.ask;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.store.KeptKind;
import factfile.store.SnapshotState;

/** What is told of what is kept. */
enum SnapshotColumn implements Column<SnapshotRow> {
  ID(CellType.TEXT, "the name of the file"),
  BASE(CellType.TEXT_OR_NONE, "the folder it was made of"),
  STATE(
      CellType.word(SnapshotState.values()),
      "current, current with its edits, out of date, of another version, damaged, or its base is"
          + " gone"),
  BYTES(CellType.NUMBER, "its size"),
  FILE(CellType.TEXT, "the file"),
  KIND(
      CellType.word(KeptKind.values()),
      "snapshot, edits: what was edited in a base since, or findings: what `note check --prose`"
          + " found of notes");

  private final Field field;

  SnapshotColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(SnapshotRow row) {
    return switch (this) {
      case ID -> Cell.text(row.id());
      case BASE -> Cell.text(row.kept().base());
      case STATE -> Cell.text(row.kept().state().word());
      case BYTES -> Cell.number(row.kept().bytes());
      case FILE -> Cell.text(row.kept().file().toString());
      case KIND -> Cell.text(row.kept().kind().word());
    };
  }
}
