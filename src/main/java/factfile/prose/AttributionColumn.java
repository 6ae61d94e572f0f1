package factfile.prose;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.prose.judge.AttributedTo;
import factfile.prose.judge.Verdict;

/** What is told of a statement that is somebody else's word. */
enum AttributionColumn implements Column<AttributedTo> {
  TO(CellType.TEXT_OR_NONE, "the words for whoever says so; null where nobody is named"),
  VERDICT(
      CellType.word(Verdict.CONTRADICTED, Verdict.SUPPORTED),
      "what it would be in the author's own voice");

  private final Field field;

  AttributionColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(AttributedTo attribution) {
    return switch (this) {
      case TO -> Cell.text(attribution.to());
      case VERDICT -> Cell.text(attribution.verdict().word());
    };
  }
}
