package factfile.query.due;

import factfile.answer.Cell;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.base.Leg;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.query.state.DeadlineStanding;
import factfile.query.state.DeadlineStatus;
import java.util.ArrayList;
import java.util.List;

/** What is told of one leg of a deadline. */
public enum LegColumn implements Column<LegColumn.Standing> {
  SET(CellType.DATE_OR_NONE, "the day from which this leg is counted"),
  DUE(CellType.DATE, "its last day"),
  STATUS(CellType.word(DeadlineStatus.values()), "how it ended, or stands"),
  CITE(CellType.CITES, Meaning.CITE);

  /** A leg of a deadline as it stands. */
  public record Standing(Leg leg, DeadlineStanding deadline) {
    DeadlineStatus status() {
      return deadline.statusOf(leg);
    }

    /** Where its due day and its status are taken from. */
    public List<Citation> cites() {
      List<Citation> cites = new ArrayList<>(leg.cites());
      if (leg.missed() != null) {
        Citations.addAll(cites, leg.missed().outcome().cites());
      }
      if (!leg.moved() && deadline.outcome() != null) {
        Citations.addAll(cites, deadline.outcome().outcome().cites());
      }
      return cites;
    }
  }

  private final Field field;

  LegColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(Standing standing) {
    return switch (this) {
      case SET -> Cell.date(standing.leg().set());
      case DUE -> Cell.date(standing.leg().due());
      case STATUS -> Cell.text(standing.status().word());
      case CITE -> new Cell.Cites(standing.cites());
    };
  }
}
