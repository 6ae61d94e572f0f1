package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.ClockTime;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.query.filter.Subject;
import factfile.query.order.FactRows;
import factfile.query.rows.SaidColumn;
import factfile.query.rows.SaidRow;
import factfile.query.state.FactState;
import factfile.query.state.MomentKind;
import factfile.query.state.PromiseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who said, warned, urged, promised, predicted or declined what, to whom, when. */
public final class Said extends FactRows<SaidRow, SaidRow> {
  public static final List<Column<SaidRow>> COLUMNS = SaidColumn.withoutOutcomes();

  /** The same with what became of it. */
  public static final List<Column<SaidRow>> WITH_OUTCOMES = List.of(SaidColumn.values());

  private static final long DAY = 24 * 60 * 60;

  /** More seconds than a day has on the clock of any place; as much before it, and behind. */
  private static final long WIDE = 4 * DAY;

  private final Inquiry inquiry;
  private final FactBase base;
  private final boolean outcomes;
  private int later;

  private Said(Inquiry inquiry, boolean outcomes) {
    super(inquiry.base());
    this.inquiry = inquiry;
    this.outcomes = outcomes;
    this.base = inquiry.base();
  }

  public static Answer<SaidRow> of(Inquiry inquiry) {
    return new Said(inquiry, false).answer();
  }

  /** What was promised or predicted, and what had become of it by the asked day. */
  public static Answer<SaidRow> outcomes(Inquiry inquiry) {
    return new Said(inquiry, true).answer();
  }

  private Answer<SaidRow> answer() {
    list(inquiry.factPlaces(FactKind.STATEMENT));
    List<String> notices = new ArrayList<>();
    if (outcomes) {
      inquiry.addStateNotices(notices, later);
      return inquiry.answer("Statements", WITH_OUTCOMES, byKey(), notices);
    }
    inquiry.addEventNotices(notices, later);
    return inquiry.answer("Statements", COLUMNS, byKey(), notices);
  }

  @Override
  protected List<SaidRow> told(Fact fact) {
    Statement statement = (Statement) fact;
    if (!outcomes) {
      return List.of(new SaidRow(base, statement, base.when(statement), null, true));
    }
    if (statement.outcomes().isEmpty()) {
      return List.of();
    }
    PromiseState outcome = PromiseState.at(base, statement, inquiry.clocks().recordedDay());
    return List.of(new SaidRow(base, statement, base.when(statement), outcome, true));
  }

  /**
   * By the day, then by the time: what has none follows what has one. Statements without a day come
   * first, as they can be as old as any.
   */
  @Override
  protected long key(Fact fact, SaidRow row) {
    FactDate date = row.date();
    boolean dated = date != null && date.timelineDay() != null;
    long day = (dated ? date.timelineDay() : LocalDate.MIN).toEpochDay();
    ClockTime time = ClockTime.of(date);
    long second = time == null ? WIDE / 2 : time.instant() - day * DAY;
    return day * 2 * WIDE + second;
  }

  @Override
  protected Truth listed(Fact fact, SaidRow row) {
    FactDate date = row.date();
    PromiseState outcome = row.outcome();
    Truth matches =
        inquiry
            .filters()
            .test(
                Subject.of(base, fact, MomentKind.STATEMENT, date, row.cites())
                    .standing(new FactState(base, inquiry.clocks(), fact)));
    if (matches == Truth.NO) {
      return Truth.NO;
    }
    Truth begun = begun(row.statement(), date);
    if (begun == Truth.NO) {
      later++;
      return Truth.NO;
    }
    boolean certain =
        matches == Truth.YES
            && begun == Truth.YES
            && (date == null || !(date.doubtful() || date.isDisputed()))
            && (outcome == null || (outcome.certain() && !inquiry.clocks().isBeyondEnd()));
    return inquiry.filters().listing(matches, certain);
  }

  @Override
  protected SaidRow row(Fact fact, SaidRow told, boolean sure) {
    return told.surely(sure);
  }

  private Truth begun(Statement statement, FactDate date) {
    LocalDate horizon = inquiry.clocks().horizon();
    FactDate some = date == null ? Subject.someDay(base, statement.cites()) : date;
    return horizon == null || some == null
        ? Truth.YES
        : some.start().overlaps(new Days(null, horizon));
  }
}
