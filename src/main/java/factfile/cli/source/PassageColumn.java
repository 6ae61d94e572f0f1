package factfile.cli.source;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.document.PassageState;

/** What is told of a passage that was held against its document. */
enum PassageColumn implements Column<PassageRow> {
  ID(CellType.TEXT, "the place as a citation names it: gazette#p4"),
  STATE(
      CellType.word(PassageState.values()),
      "ok; moved: its words stand elsewhere; ambiguous: at several places; changed: nowhere;"
          + " missing: there is no such place, or no document"),
  SOURCE(CellType.TEXT, "the id of the source"),
  AT(CellType.TEXT_OR_NONE, "the place in it; null for the whole source"),
  MOVED_TO(CellType.TEXTS, "where its words stand now"),
  IDS(CellType.TEXTS, "the records that rest on it"),
  WORDS(CellType.NUMBER_OR_NONE, "how many words it has"),
  FILE(CellType.TEXT_OR_NONE, Meaning.FILE),
  LINE(CellType.NUMBER_OR_NONE, Meaning.LINE);

  private final Field field;

  PassageColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(PassageRow row) {
    boolean none = row.print() == null;
    return switch (this) {
      case ID -> Cell.text(row.cites().get(0).text());
      case STATE -> Cell.text(row.state().word());
      case SOURCE -> Cell.text(row.source());
      case AT -> Cell.text(row.at());
      case MOVED_TO -> new Cell.Texts(row.movedTo());
      case IDS -> new Cell.Texts(row.ids());
      case WORDS -> none ? Cell.NONE : Cell.number(row.print().words());
      case FILE -> none ? Cell.NONE : Cell.text(row.print().position().file());
      case LINE -> none ? Cell.NONE : Cell.number(row.print().position().line());
    };
  }
}
