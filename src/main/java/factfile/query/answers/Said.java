package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.query.filter.Subject;
import factfile.query.rows.SaidColumn;
import factfile.query.rows.SaidRow;
import factfile.query.state.FactState;
import factfile.query.state.MomentKind;
import factfile.query.state.PromiseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who said, warned, urged, promised, predicted or declined what, to whom, when. */
public final class Said {
  public static final List<Column<SaidRow>> COLUMNS = SaidColumn.withoutOutcomes();

  /** The same with what became of it. */
  public static final List<Column<SaidRow>> WITH_OUTCOMES = List.of(SaidColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private final boolean outcomes;
  private int later;

  private Said(Inquiry inquiry, boolean outcomes) {
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
    List<Fact> statements = new ArrayList<>(inquiry.facts(FactKind.STATEMENT));
    statements.sort(new ByDay());
    List<SaidRow> rows = new ArrayList<>();
    for (Fact fact : statements) {
      Statement statement = (Statement) fact;
      if (!outcomes || !statement.outcomes().isEmpty()) {
        add(statement, rows);
      }
    }
    List<String> notices = new ArrayList<>();
    if (outcomes) {
      inquiry.addStateNotices(notices, later);
      return inquiry.answer("Statements", WITH_OUTCOMES, rows, notices);
    }
    inquiry.addEventNotices(notices, later);
    return inquiry.answer("Statements", COLUMNS, rows, notices);
  }

  /** Statements without a day come first: they can be as old as any. */
  private final class ByDay implements Comparator<Fact> {
    @Override
    public int compare(Fact a, Fact b) {
      return day(a).compareTo(day(b));
    }

    private LocalDate day(Fact fact) {
      FactDate date = base.when(fact);
      return date == null || date.timelineDay() == null ? LocalDate.MIN : date.timelineDay();
    }
  }

  private void add(Statement statement, List<SaidRow> rows) {
    FactDate date = base.when(statement);
    PromiseState outcome =
        outcomes ? PromiseState.at(base, statement, inquiry.clocks().recordedDay()) : null;
    SaidRow row = new SaidRow(base, statement, date, outcome, true);
    Truth matches =
        inquiry
            .filters()
            .test(
                Subject.of(base, statement, MomentKind.STATEMENT, date, row.cites())
                    .standing(new FactState(base, inquiry.clocks(), statement)));
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = begun(statement, date);
    if (begun == Truth.NO) {
      later++;
      return;
    }
    boolean certain =
        matches == Truth.YES
            && begun == Truth.YES
            && (date == null || !date.doubtful())
            && (outcome == null || (outcome.certain() && !inquiry.clocks().isBeyondEnd()));
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(row.surely(certain));
    }
  }

  private Truth begun(Statement statement, FactDate date) {
    LocalDate horizon = inquiry.clocks().horizon();
    FactDate some = date == null ? Subject.someDay(base, statement.cites()) : date;
    return horizon == null || some == null
        ? Truth.YES
        : some.start().overlaps(new Days(null, horizon));
  }
}
