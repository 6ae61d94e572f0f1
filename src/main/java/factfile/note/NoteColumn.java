package factfile.note;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.note.judge.State;

/** What is told of a marker. */
enum NoteColumn implements Column<NoteRow> {
  STATE(CellType.word(State.values()), "current, changed, newer, edited, style or malformed"),
  FILE(CellType.TEXT, Meaning.FILE),
  LINE(CellType.NUMBER, Meaning.LINE),
  COLUMN(CellType.NUMBER, Meaning.COLUMN),
  ID(CellType.TEXT_OR_NONE, "of the record that the marker names"),
  WRITTEN(CellType.TEXT_OR_NONE, "what the note says"),
  RECORDED(CellType.TEXT_OR_NONE, "what the base says"),
  MESSAGE(CellType.TEXT_OR_NONE, "what is to be said of it"),
  FIX(CellType.TEXT_OR_NONE, "what to do"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  NoteColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(NoteRow row) {
    NoteFinding finding = row.finding();
    return switch (this) {
      case STATE -> Cell.text(finding.state().word());
      case FILE -> Cell.text(finding.position().file());
      case LINE -> Cell.number(finding.position().line());
      case COLUMN -> Cell.number(finding.position().column());
      case ID -> Cell.text(finding.id());
      case WRITTEN -> Cell.text(finding.written());
      case RECORDED -> Cell.text(finding.recorded());
      case MESSAGE -> Cell.text(finding.message());
      case FIX -> Cell.text(finding.fix());
      case CITE -> new Cell.Cites(row.cites());
    };
  }
}
