package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.DeadlineChain;
import factfile.model.base.FactBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Days;
import factfile.model.date.Truth;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.due.DeadlineColumn;
import factfile.query.due.DeadlineRow;
import factfile.query.filter.Subject;
import factfile.query.order.FactRows;
import factfile.query.state.DeadlineStanding;
import factfile.query.state.DeadlineStatus;
import factfile.query.state.MomentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is due from whom, with the arithmetic shown. */
public final class Deadlines extends FactRows<DeadlineStanding, DeadlineRow> {
  public static final List<Column<DeadlineRow>> COLUMNS = List.of(DeadlineColumn.values());

  /**
   * Which deadlines are listed; each only narrows.
   *
   * @param open those that are running
   * @param overdue those missed, and perhaps those whose day has passed
   * @param late those met after the last day they were due
   * @param within due within this time from the asked day on, or null
   */
  public record Wanted(boolean open, boolean overdue, boolean late, CalendarDuration within) {
    /** All of them. */
    public static final Wanted ALL = new Wanted(false, false, false, null);
  }

  private final Inquiry inquiry;
  private final FactBase base;
  private final Wanted wanted;
  private final LocalDate day;
  private int later;
  private boolean anyCounted;

  private Deadlines(Inquiry inquiry, Wanted wanted) {
    super(inquiry.base());
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.wanted = wanted;
    this.day = inquiry.clocks().countingDay();
  }

  /** All of them. */
  public static Answer<DeadlineRow> of(Inquiry inquiry) {
    return of(inquiry, Wanted.ALL);
  }

  public static Answer<DeadlineRow> of(Inquiry inquiry, Wanted wanted) {
    return new Deadlines(inquiry, wanted).answer();
  }

  /** What tells the same of single deadlines. */
  static Deadlines listingNothing(Inquiry inquiry) {
    return new Deadlines(inquiry, Wanted.ALL);
  }

  private Answer<DeadlineRow> answer() {
    list(inquiry.factPlaces(FactKind.DEADLINE));
    List<String> notices = new ArrayList<>();
    inquiry.addLater(notices, later, day);
    if (inquiry.clocks().isAfterEnd(day) && anyCounted) {
      notices.add(
          "days counted to "
              + day
              + "; the record ends on "
              + inquiry.clocks().end()
              + ", so what came after it is not known");
    } else if (inquiry.clocks().isBeyondEnd() && !isEmpty()) {
      inquiry.addEnd(notices);
    }
    return inquiry.answer("Deadlines", COLUMNS, byKey(), notices);
  }

  @Override
  protected List<DeadlineStanding> told(Fact fact) {
    return List.of(DeadlineStanding.of(base, (Deadline) fact, inquiry.clocks()));
  }

  /** By the last day on which they can be due. */
  @Override
  protected long key(Fact fact, DeadlineStanding standing) {
    LocalDate latest = standing.chain().inForce().due().latest();
    return (latest == null ? LocalDate.MAX : latest).toEpochDay();
  }

  @Override
  protected Truth listed(Fact fact, DeadlineStanding standing) {
    DeadlineChain chain = standing.chain();
    Subject subject =
        Subject.of(base, fact, MomentKind.DEADLINE, chain.inForce().due(), chain.everyCite())
            .standing(standing);
    Truth matches = inquiry.filters().test(subject);
    if (matches == Truth.NO) {
      return Truth.NO;
    }
    Truth set = isSet(chain.deadline());
    if (set == Truth.NO) {
      later++;
      return Truth.NO;
    }
    Truth wished = matches.and(isWanted(standing));
    boolean certain = standing.certain() && set == Truth.YES && wished == Truth.YES;
    Truth listed = inquiry.filters().listing(wished, certain);
    anyCounted |= listed != Truth.NO && !standing.status().isRecorded();
    return listed;
  }

  @Override
  protected DeadlineRow row(Fact fact, DeadlineStanding standing, boolean sure) {
    return new DeadlineRow(base, standing.surely(sure));
  }

  /** Whether it had been set by the day that is counted to, with or without {@code --as-of}. */
  private Truth isSet(Deadline deadline) {
    return deadline.set() == null
        ? Truth.YES
        : deadline.set().start().overlaps(new Days(null, day));
  }

  /** What has passed without an outcome is only perhaps missed. */
  private Truth isWanted(DeadlineStanding standing) {
    DeadlineStatus status = standing.status();
    Truth running = Truth.of(status.isRunning());
    Truth listed = wanted.open() ? running : Truth.YES;
    if (wanted.overdue()) {
      Truth passed = status == DeadlineStatus.PASSED ? Truth.MAYBE : Truth.NO;
      listed = listed.and(status == DeadlineStatus.MISSED ? Truth.YES : passed);
    }
    if (wanted.late()) {
      listed = listed.and(standing.isMetLate());
    }
    if (wanted.within() != null) {
      Days within = new Days(day, wanted.within().after(day));
      listed = listed.and(running).and(standing.chain().inForce().due().overlaps(within));
    }
    return listed;
  }
}
