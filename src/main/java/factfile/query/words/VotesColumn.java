package factfile.query.words;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.model.amount.Quantity;
import factfile.model.part.Votes;

/** What is told of a vote. */
public enum VotesColumn implements Column<Votes> {
  FOR("how many voted for it"),
  AGAINST("how many voted against it"),
  ABSTAINING("how many abstained"),
  ABSENT("how many were not there");

  private final Field field;

  VotesColumn(String meaning) {
    this.field = Field.of(this, CellType.NUMBER_OR_NONE, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(Votes votes) {
    Quantity number =
        switch (this) {
          case FOR -> votes.supporting();
          case AGAINST -> votes.opposing();
          case ABSTAINING -> votes.abstaining();
          case ABSENT -> votes.absent();
        };
    return Cell.number(number == null ? null : number.low());
  }

  /** A vote in a cell; absent where there was none. */
  public static Cell of(Votes votes) {
    return votes == null
        ? Cell.NONE
        : new Cell.Single(SubRecord.of(votes.words(), VotesColumn.values(), votes));
  }
}
