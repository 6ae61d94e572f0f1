package factfile.query.due;

import factfile.answer.Cell;
import factfile.answer.Cell.SubRecord;
import factfile.answer.CellType;
import factfile.answer.Column;
import factfile.answer.Field;
import factfile.answer.Meaning;
import factfile.model.base.DatedOutcome;
import factfile.model.base.Leg;
import factfile.model.record.Deadline;
import factfile.query.state.DeadlineStanding;
import factfile.query.state.DeadlineStatus;
import factfile.query.state.DeadlineWords;
import factfile.query.words.Cells;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/** What is told of a deadline. */
public enum DeadlineColumn implements Column<DeadlineRow> {
  ID(CellType.TEXT, Meaning.ID),
  TITLE(CellType.TEXT, "what has to be done"),
  OWED_BY(CellType.REFS, "who has to do it"),
  SET_BY(CellType.REFS, "who demands it"),
  SET(CellType.DATE_OR_NONE, "the day from which the window is counted"),
  WINDOW(CellType.TEXT_OR_NONE, "how long there is"),
  DUE(CellType.DATE, "the last day"),
  EARLIEST(CellType.DAY_OR_NONE, "the first day that may be the due one"),
  LATEST(CellType.DAY_OR_NONE, "the last day that may be the due one"),
  COMPUTED(CellType.FLAG, "true where the due day is the sum of a day and a window"),
  FIRST_DUE(CellType.DATE, "the due day before any extension"),
  LEGS(
      CellType.records(LegColumn.values()),
      "the due days that it has had, one for each extension: {set, due, status, cite}; the last is"
          + " in force. In `plain`, `tsv` and `csv` due=status, joined by spaces"),
  STATUS(
      CellType.word(DeadlineStatus.values()),
      "open, due, passed, met, missed or waived; of an earlier leg, missed or extended"),
  CERTAIN(CellType.FLAG, Meaning.CERTAIN),
  DAYS_LEFT(
      CellType.NUMBER_OR_NONE, "from the asked day to the latest due day, where it is open or due"),
  DAYS_LATE(
      CellType.NUMBER_OR_NONE,
      "from the latest due day to the asked day where it is missed or passed, to the latest day on"
          + " which it was met where it is met (0: in time); null where it is open, due or waived"),
  DAYS_LATE_LOW(CellType.NUMBER_OR_NONE, "the fewest that may be, where days are uncertain"),
  DAYS_LATE_HIGH(CellType.NUMBER_OR_NONE, "the most that may be, where days are uncertain"),
  OUTCOME_DATE(
      CellType.DATE_OR_NONE,
      "the day of the outcome that gives the status; null where the calendar gives it"),
  PROGRESS(
      CellType.records(ProgressColumn.values()),
      "how far it had got: {date, share, low, high, text, cite}; share in percent, null for a"
          + " range"),
  CONSEQUENCE(CellType.TEXT_OR_NONE, "what was threatened"),
  AS_OF(CellType.DAY_OR_NONE, Meaning.AS_OF),
  UP_TO(CellType.DAY_OR_NONE, Meaning.UP_TO),
  CITE(CellType.CITES, Meaning.CITE);

  private final Field field;

  DeadlineColumn(CellType type, String meaning) {
    this.field = Field.of(this, type, meaning);
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Cell cell(DeadlineRow row) {
    Deadline deadline = row.deadline();
    DeadlineStanding standing = row.standing();
    Leg inForce = row.chain().inForce();
    return switch (this) {
      case ID -> Cell.text(deadline.id());
      case TITLE -> Cell.text(deadline.title());
      case OWED_BY -> Entities.cell(row.base(), deadline.owedBy());
      case SET_BY -> Entities.cell(row.base(), deadline.setBy());
      case SET -> Cell.date(deadline.set());
      case WINDOW -> Cell.text(deadline.window() == null ? null : deadline.window().text());
      case DUE -> Cell.date(inForce.due());
      case EARLIEST -> Cells.earliest(inForce.due());
      case LATEST -> Cells.latest(inForce.due());
      case COMPUTED -> Cell.flag(inForce.isComputed());
      case FIRST_DUE -> Cell.date(row.chain().first().due());
      case LEGS -> legs(row);
      case STATUS -> Cell.text(standing.status().word());
      case CERTAIN -> Cell.flag(row.certain());
      case DAYS_LEFT -> number(standing.daysLeft());
      case DAYS_LATE -> number(standing.late() == null ? null : standing.late().days());
      case DAYS_LATE_LOW ->
          isLateBetween(standing) ? Cell.number(standing.late().low()) : Cell.NONE;
      case DAYS_LATE_HIGH -> number(isLateBetween(standing) ? standing.late().high() : null);
      case OUTCOME_DATE -> Cell.date(standing.outcome() == null ? null : standing.outcome().date());
      case PROGRESS -> progress(row);
      case CONSEQUENCE -> Cell.text(deadline.consequence());
      case AS_OF -> Cell.day(standing.day());
      case UP_TO -> Cell.day(row.base().upTo(row.cites()));
      case CITE -> new Cell.Cites(row.cites());
    };
  }

  /** The bounds are told only where they differ. */
  private static boolean isLateBetween(DeadlineStanding standing) {
    return standing.late() != null && !standing.late().isCertain();
  }

  private static Cell number(Long number) {
    return number == null ? Cell.NONE : Cell.number(number);
  }

  private static Cell legs(DeadlineRow row) {
    List<SubRecord> legs = new ArrayList<>();
    for (Leg leg : row.chain().legs()) {
      LegColumn.Standing standing = new LegColumn.Standing(leg, row.standing());
      String line = leg.due().edtf() + "=" + standing.status().word();
      legs.add(SubRecord.of(line, LegColumn.values(), standing));
    }
    return new Cell.Records(legs, " ");
  }

  private static Cell progress(DeadlineRow row) {
    List<SubRecord> progress = new ArrayList<>();
    for (DatedOutcome each : row.chain().progress()) {
      progress.add(SubRecord.of(DeadlineWords.progress(each), ProgressColumn.values(), each));
    }
    return new Cell.Records(progress);
  }
}
