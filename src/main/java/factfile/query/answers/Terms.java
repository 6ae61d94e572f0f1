package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Term;
import factfile.query.filter.Subject;
import factfile.query.rows.TermColumn;
import factfile.query.rows.TermRow;
import factfile.query.state.MomentKind;
import factfile.query.state.TermState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a resolution obliges whom to do, and whether it was kept on the asked day. */
public final class Terms {
  public static final List<Column<TermRow>> COLUMNS = List.of(TermColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private Terms(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<TermRow> of(Inquiry inquiry) {
    return new Terms(inquiry).answer();
  }

  private Answer<TermRow> answer() {
    List<TermRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.TERM)) {
      add((Term) fact, rows);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Terms", COLUMNS, rows, notices);
  }

  private void add(Term term, List<TermRow> rows) {
    TermState state = TermState.at(base, term, inquiry.clocks().recordedDay());
    Truth matches =
        inquiry
            .filters()
            .test(
                Subject.of(base, term, MomentKind.TERM, state.since(), state.cites())
                    .standing(state));
    if (matches == Truth.NO) {
      return;
    }
    Truth issued = issued(base, term, inquiry.clocks().horizon());
    if (issued == Truth.NO) {
      later++;
      return;
    }
    boolean known = state.certain() && !inquiry.clocks().isBeyondEnd();
    boolean certain = known && matches.and(issued) == Truth.YES;
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(new TermRow(base, term, state, inquiry.clocks().day(), certain));
    }
  }

  /**
   * Whether the resolution that it stands in had been issued.
   *
   * @param horizon the day asked for, or null
   */
  public static Truth issued(FactBase base, Term term, LocalDate horizon) {
    Fact resolution = base.fact(term.resolution());
    FactDate date = resolution == null ? null : resolution.date();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new Days(null, horizon));
  }
}
