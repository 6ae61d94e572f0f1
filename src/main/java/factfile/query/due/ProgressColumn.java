package factfile.query.due;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.amount.Quantity;
import factfile.model.base.DatedOutcome;

/** What is told of how far a deadline had got. */
enum ProgressColumn implements Column<DatedOutcome> {
  DATE(CellType.DATE_OR_NONE, "the day by which it had got so far"),
  SHARE(CellType.NUMBER_OR_NONE, "how much was done, in percent; null for a range"),
  LOW(CellType.NUMBER_OR_NONE, "the least that it may be"),
  HIGH(CellType.NUMBER_OR_NONE, "the most that it may be"),
  TEXT(CellType.TEXT_OR_NONE, "the same in words"),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  ProgressColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DatedOutcome progress) {
    Quantity share = progress.outcome().share();
    return switch (this) {
      case DATE -> Cell.date(progress.date());
      case SHARE -> Cell.number(share == null ? null : share.nominal());
      case LOW -> Cell.number(share == null ? null : share.low());
      case HIGH -> Cell.number(share == null ? null : share.high());
      case TEXT -> Cell.text(progress.outcome().text());
      case CITE -> new Cell.Cites(progress.outcome().cites());
    };
  }
}
