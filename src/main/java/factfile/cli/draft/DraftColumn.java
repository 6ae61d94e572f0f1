package factfile.cli.draft;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.edit.Kind;
import java.util.List;

/** What is told of a proposed record. */
enum DraftColumn implements Column<DraftRow> {
  ID(CellType.TEXT, Meaning.ID),
  KIND(new CellType(CellType.Shape.TEXT, false, Kind.words(), List.of()), Meaning.KIND),
  RECORD(CellType.TREE, "the record in the keys of the format, with the mark of a draft"),
  SOURCE(CellType.TEXT, "the id of the source"),
  AT(CellType.TEXT, "the sentence that it is drawn from"),
  WORDS(CellType.TEXT, "the words of that sentence");

  private final Field field;

  DraftColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DraftRow row) {
    return switch (this) {
      case ID -> Cell.text(row.proposal().id());
      case KIND -> Cell.text(row.proposal().kind().word());
      case RECORD -> new Cell.Tree(row.record());
      case SOURCE -> Cell.text(row.source());
      case AT -> Cell.text(row.proposal().at());
      case WORDS -> Cell.text(row.proposal().words());
    };
  }
}
