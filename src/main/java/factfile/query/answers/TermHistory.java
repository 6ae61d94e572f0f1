package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.base.Ruling;
import factfile.model.base.RulingStretch;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Term;
import factfile.query.filter.Subject;
import factfile.query.history.TermHistoryColumn;
import factfile.query.history.TermHistoryRow;
import factfile.query.order.FactRows;
import factfile.query.state.MomentKind;
import factfile.query.state.OtherFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that has been found of terms up to the asked day: whose finding, of which event. */
public final class TermHistory extends FactRows<TermHistory.Found, TermHistoryRow> {
  public static final List<Column<TermHistoryRow>> COLUMNS = List.of(TermHistoryColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private TermHistory(Inquiry inquiry) {
    super(inquiry.base());
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<TermHistoryRow> of(Inquiry inquiry) {
    return new TermHistory(inquiry).answer();
  }

  private Answer<TermHistoryRow> answer() {
    list(inquiry.factPlaces(FactKind.TERM));
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Terms", COLUMNS, this, notices);
  }

  /** A finding with one of its stretches, among all of its term. */
  record Found(Ruling ruling, RulingStretch stretch, List<Ruling> all) {}

  /** A term's findings by their days; what has no beginning comes first. */
  private static final class ByDay implements Comparator<Found> {
    @Override
    public int compare(Found a, Found b) {
      return a.stretch().begun().compareTo(b.stretch().begun());
    }
  }

  @Override
  protected List<Found> told(Fact fact) {
    List<Ruling> rulings = Ruling.of(base, (Term) fact);
    List<Found> found = new ArrayList<>();
    for (Ruling ruling : rulings) {
      for (RulingStretch stretch : ruling.stretches()) {
        found.add(new Found(ruling, stretch, rulings));
      }
    }
    found.sort(new ByDay());
    return found;
  }

  @Override
  protected Truth listed(Fact fact, Found found) {
    FactDate date = found.stretch().start();
    TermHistoryRow row = row(fact, found, true);
    Truth matches =
        inquiry
            .filters()
            .test(Subject.of(base, fact, MomentKind.TERM, date, row.cites()).standing(row));
    if (matches == Truth.NO) {
      return Truth.NO;
    }
    Truth begun = begun(date);
    if (begun == Truth.NO) {
      later++;
      return Truth.NO;
    }
    boolean sure = matches == Truth.YES && begun == Truth.YES;
    return inquiry.filters().listing(matches, sure && (date == null || !date.doubtful()));
  }

  @Override
  protected TermHistoryRow row(Fact fact, Found found, boolean sure) {
    return new TermHistoryRow(
        base, (Term) fact, found.ruling().status(), found.stretch().slice(), others(found), sure);
  }

  private Truth begun(FactDate date) {
    LocalDate horizon = inquiry.clocks().horizon();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new Days(null, horizon));
  }

  /** What others find for the day on which it begins; nothing where that is not known. */
  private List<OtherFinding> others(Found found) {
    LocalDate day = found.stretch().begun();
    List<Ruling> differing = new ArrayList<>();
    for (Ruling each : found.all()) {
      boolean differs = each.status() != found.ruling().status();
      if (differs && !each.sharesVoice(found.ruling()) && each.holdsOn(day) != Truth.NO) {
        differing.add(each);
      }
    }
    return day.equals(LocalDate.MIN) ? List.of() : OtherFinding.of(base, differing, day);
  }
}
