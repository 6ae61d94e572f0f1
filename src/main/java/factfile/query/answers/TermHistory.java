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
import factfile.query.state.MomentKind;
import factfile.query.state.OtherFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that has been found of terms up to the asked day: whose finding, of which event. */
public final class TermHistory {
  public static final List<Column<TermHistoryRow>> COLUMNS = List.of(TermHistoryColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private TermHistory(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  public static Answer<TermHistoryRow> of(Inquiry inquiry) {
    return new TermHistory(inquiry).answer();
  }

  private Answer<TermHistoryRow> answer() {
    List<TermHistoryRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.TERM)) {
      add((Term) fact, rows);
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Terms", COLUMNS, rows, notices);
  }

  /** A finding with one of its stretches. */
  private record Found(Ruling ruling, RulingStretch stretch) {}

  /** A term's findings by their days; what has no beginning comes first. */
  private static final class ByDay implements Comparator<Found> {
    @Override
    public int compare(Found a, Found b) {
      return a.stretch().begun().compareTo(b.stretch().begun());
    }
  }

  private void add(Term term, List<TermHistoryRow> rows) {
    List<Ruling> rulings = Ruling.of(base, term);
    List<Found> found = new ArrayList<>();
    for (Ruling ruling : rulings) {
      for (RulingStretch stretch : ruling.stretches()) {
        found.add(new Found(ruling, stretch));
      }
    }
    found.sort(new ByDay());
    for (Found each : found) {
      add(term, each, rulings, rows);
    }
  }

  private void add(Term term, Found found, List<Ruling> rulings, List<TermHistoryRow> rows) {
    FactDate date = found.stretch().start();
    TermHistoryRow row =
        new TermHistoryRow(
            base,
            term,
            found.ruling().status(),
            found.stretch().slice(),
            others(found, rulings),
            true);
    Truth matches =
        inquiry.filters().test(Subject.of(base, term, MomentKind.TERM, date, row.cites()));
    if (matches == Truth.NO) {
      return;
    }
    Truth begun = begun(date);
    if (begun == Truth.NO) {
      later++;
      return;
    }
    boolean sure = matches == Truth.YES && begun == Truth.YES;
    boolean certain = sure && (date == null || !date.doubtful());
    if (inquiry.filters().lists(matches, certain)) {
      rows.add(row.surely(certain));
    }
  }

  private Truth begun(FactDate date) {
    LocalDate horizon = inquiry.clocks().horizon();
    return horizon == null || date == null
        ? Truth.YES
        : date.start().overlaps(new Days(null, horizon));
  }

  /** What others find for the day on which it begins; nothing where that is not known. */
  private List<OtherFinding> others(Found found, List<Ruling> rulings) {
    LocalDate day = found.stretch().begun();
    List<Ruling> differing = new ArrayList<>();
    for (Ruling each : rulings) {
      boolean differs = each.status() != found.ruling().status();
      if (differs && !each.sharesVoice(found.ruling()) && each.holdsOn(day) != Truth.NO) {
        differing.add(each);
      }
    }
    return day.equals(LocalDate.MIN) ? List.of() : OtherFinding.of(base, differing, day);
  }
}
