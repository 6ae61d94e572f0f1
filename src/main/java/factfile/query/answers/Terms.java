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
import factfile.query.order.FactRows;
import factfile.query.rows.TermColumn;
import factfile.query.rows.TermRow;
import factfile.query.state.MomentKind;
import factfile.query.state.TermState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a resolution obliges whom to do, and whether it was kept on the asked day. */
public final class Terms extends FactRows<TermState, TermRow> {
  public static final List<Column<TermRow>> COLUMNS = List.of(TermColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private Terms(Inquiry inquiry) {
    super(inquiry.base());
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<TermRow> of(Inquiry inquiry) {
    return new Terms(inquiry).answer();
  }

  /** What tells the same of single terms. */
  static Terms listingNothing(Inquiry inquiry) {
    return new Terms(inquiry);
  }

  private Answer<TermRow> answer() {
    list(inquiry.factPlaces(FactKind.TERM));
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Terms", COLUMNS, this, notices);
  }

  @Override
  protected List<TermState> told(Fact fact) {
    return List.of(TermState.at(base, (Term) fact, inquiry.clocks().recordedDay()));
  }

  @Override
  protected Truth listed(Fact fact, TermState state) {
    Truth matches =
        inquiry
            .filters()
            .test(
                Subject.of(base, fact, MomentKind.TERM, state.since(), state.cites())
                    .standing(state));
    if (matches == Truth.NO) {
      return Truth.NO;
    }
    Truth issued = issued(base, (Term) fact, inquiry.clocks().horizon());
    if (issued == Truth.NO) {
      later++;
      return Truth.NO;
    }
    boolean known = state.certain() && !inquiry.clocks().isBeyondEnd();
    return inquiry.filters().listing(matches, known && matches.and(issued) == Truth.YES);
  }

  @Override
  protected TermRow row(Fact fact, TermState state, boolean sure) {
    return new TermRow(base, (Term) fact, state, inquiry.clocks().day(), sure);
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
