package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.CountValue;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.filter.Subject;
import factfile.query.rows.CountColumn;
import factfile.query.rows.CountRow;
import factfile.query.state.Clocks;
import factfile.query.state.MomentKind;
import factfile.query.state.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many, as of when, according to whom. */
public final class Counts {
  public static final List<Column<CountRow>> COLUMNS = List.of(CountColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private int later;

  private Counts(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
  }

  /** One row a count: its value on the asked day. */
  public static Answer<CountRow> of(Inquiry inquiry) {
    return new Counts(inquiry).answer(false);
  }

  /** One row a value up to the asked day, deprecated ones included. */
  public static Answer<CountRow> history(Inquiry inquiry) {
    return new Counts(inquiry).answer(true);
  }

  private Answer<CountRow> answer(boolean history) {
    List<CountRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      if (history) {
        addSeries((Count) fact, rows);
      } else {
        addCurrent((Count) fact, rows);
      }
    }
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Counts", COLUMNS, rows, notices);
  }

  private void addCurrent(Count count, List<CountRow> rows) {
    Clocks clocks = inquiry.clocks();
    countLater(count);
    Series series = Series.at(base, count, clocks.recordedDay());
    if (series != null) {
      boolean certain = series.certain() && !clocks.isBeyondEnd();
      add(count, series, certain, rows);
    }
  }

  /** The values that would match and are not the answer because their day has not come. */
  private void countLater(Count count) {
    LocalDate day = inquiry.clocks().recordedDay();
    for (CountValue value : count.values()) {
      FactDate date = Series.dateOf(base, value);
      if (isAfter(date.earliest(), day)) {
        Subject subject = Subject.of(base, count, MomentKind.COUNT, date, value.cites());
        later += inquiry.filters().test(subject) == Truth.NO ? 0 : 1;
      }
    }
  }

  private void addSeries(Count count, List<CountRow> rows) {
    List<CountValue> values = new ArrayList<>(count.values());
    values.sort(new ByDay());
    for (CountValue value : values) {
      FactDate date = Series.dateOf(base, value);
      LocalDate horizon = inquiry.clocks().horizon();
      boolean begun = horizon == null || !isAfter(date.earliest(), horizon);
      boolean past = horizon == null || !isAfter(date.latest(), horizon);
      if (begun) {
        add(count, new Series(value, date, List.of(), true), past && !date.doubtful(), rows);
      } else {
        later++;
      }
    }
  }

  /** By the last day on which a value can hold. */
  private final class ByDay implements Comparator<CountValue> {
    @Override
    public int compare(CountValue a, CountValue b) {
      return day(a).compareTo(day(b));
    }

    private LocalDate day(CountValue value) {
      LocalDate latest = Series.dateOf(base, value).latest();
      return latest == null ? LocalDate.MAX : latest;
    }
  }

  private static boolean isAfter(LocalDate bound, LocalDate day) {
    return bound != null && bound.isAfter(day);
  }

  private void add(Count count, Series series, boolean certain, List<CountRow> rows) {
    CountValue value = series.value();
    Truth matches =
        inquiry
            .filters()
            .test(Subject.of(base, count, MomentKind.COUNT, series.date(), series.everyCite()));
    boolean sure = certain && matches == Truth.YES;
    if (inquiry.filters().lists(matches, sure)) {
      rows.add(new CountRow(base, count, value, series.others(), inquiry.clocks().day(), sure));
    }
  }
}
