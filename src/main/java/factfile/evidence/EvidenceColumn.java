package factfile.evidence;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.part.BasisKind;

/** What is told of a value and its evidence. */
enum EvidenceColumn implements Column<EvidenceRow> {
  VERDICT(
      CellType.word(EvidenceVerdict.values()),
      "found, other (another value stands there), not there (literally), or unread"),
  ID(CellType.TEXT, "of the record"),
  KEY(CellType.TEXT, "the key of the value, with the blocks around it: values.date"),
  RECORDED(CellType.TEXT, "the value as it is written in the record"),
  FOUND(CellType.TEXT_OR_NONE, "the words that bear it out, or that say otherwise"),
  SOURCE(CellType.TEXT_OR_NONE, "the source whose document that is"),
  AT(CellType.TEXT_OR_NONE, "where in the document"),
  FILE(CellType.TEXT, Meaning.FILE),
  LINE(CellType.NUMBER, Meaning.LINE),
  BASIS(
      CellType.wordOrNone(BasisKind.values()),
      "how it was concluded, where no source has it in so many words");

  private final Field field;

  EvidenceColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(EvidenceRow row) {
    return switch (this) {
      case VERDICT -> Cell.text(row.verdict().word());
      case ID -> Cell.text(row.claimed().id());
      case KEY -> Cell.text(row.claimed().key());
      case RECORDED -> Cell.text(row.claimed().recorded());
      case FOUND -> Cell.text(row.found());
      case SOURCE -> Cell.text(row.source());
      case AT -> Cell.text(row.at());
      case FILE -> Cell.text(row.claimed().position().file());
      case LINE -> Cell.number(row.claimed().position().line());
      case BASIS ->
          Cell.text(row.claimed().basis() == null ? null : row.claimed().basis().how().word());
    };
  }
}
