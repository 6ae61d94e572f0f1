package factfile.query.answers;

import factfile.answer.Answer;
import factfile.answer.Column;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.filter.Subject;
import factfile.query.rows.CountColumn;
import factfile.query.rows.CountRow;
import factfile.query.state.Clocks;
import factfile.query.state.CountState;
import factfile.query.state.MomentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** One row a count: its number on the asked day. */
  public static Answer<CountRow> of(Inquiry inquiry) {
    Counts counts = new Counts(inquiry);
    List<CountRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      counts.addCurrent((Count) fact, rows);
    }
    return counts.answer(rows);
  }

  /** One row a value up to the asked day, deprecated ones included. */
  public static Answer<CountRow> history(Inquiry inquiry) {
    Counts counts = new Counts(inquiry);
    List<CountRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      counts.addValues((Count) fact, true, rows);
    }
    return counts.answer(rows);
  }

  /**
   * How numbers moved up to the asked day, each value for itself; one row for a number of one
   * event, which does not.
   */
  public static Answer<CountRow> course(Inquiry inquiry) {
    Counts counts = new Counts(inquiry);
    List<CountRow> rows = new ArrayList<>();
    for (Fact fact : inquiry.facts(FactKind.COUNT)) {
      Count count = (Count) fact;
      if (count.event() == null) {
        counts.addValues(count, false, rows);
      } else {
        counts.addCurrent(count, rows);
      }
    }
    return counts.answer(rows);
  }

  private Answer<CountRow> answer(List<CountRow> rows) {
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Counts", COLUMNS, rows, notices);
  }

  private void addCurrent(Count count, List<CountRow> rows) {
    Clocks clocks = inquiry.clocks();
    countLater(count);
    CountState state = CountState.at(base, count, clocks.recordedDay());
    if (state != null) {
      boolean certain = state.certain() && !clocks.isBeyondEnd();
      add(count, state, certain, rows);
    }
  }

  /** The values that would match and are not the answer because their day has not come. */
  private void countLater(Count count) {
    LocalDate day = inquiry.clocks().recordedDay();
    // The estimates of one number are one fact.
    int last = count.event() == null ? count.values().size() : 1;
    for (CountValue value : count.values().subList(0, last)) {
      FactDate date = CountState.dateOf(base, count, value);
      if (isAfter(date.earliest(), day)) {
        Subject subject = Subject.of(base, count, MomentKind.COUNT, date, value.cites());
        later += inquiry.filters().test(subject) == Truth.NO ? 0 : 1;
      }
    }
  }

  private void addValues(Count count, boolean compared, List<CountRow> rows) {
    List<CountValue> values = new ArrayList<>(count.values());
    values.sort(new ByDay(count));
    Rivals rivals = new Rivals(base, count);
    for (CountValue value : values) {
      FactDate date = CountState.dateOf(base, count, value);
      LocalDate horizon = inquiry.clocks().horizon();
      boolean begun = horizon == null || !isAfter(date.earliest(), horizon);
      boolean past = horizon == null || !isAfter(date.latest(), horizon);
      if (begun) {
        CountState told =
            compared && rivals.canHave(value)
                ? CountState.told(base, count, value)
                : new CountState(value, date, List.of(), true);
        add(count, told, past && !date.doubtful(), rows);
      } else {
        later++;
      }
    }
  }

  /** Which values of a count something may disagree with: most have a day of their own. */
  private static final class Rivals {
    private final FactBase base;
    private final Count count;
    private final Map<LocalDate, Integer> ofDay = new HashMap<>();
    private boolean any;

    Rivals(FactBase base, Count count) {
      this.base = base;
      this.count = count;
      this.any = count.event() != null;
      for (CountValue value : count.values()) {
        any |= value.rank() == Rank.DISPUTED;
        LocalDate day = day(value);
        Integer before = ofDay.get(day);
        ofDay.put(day, before == null ? 1 : before + 1);
      }
    }

    boolean canHave(CountValue value) {
      return any || ofDay.get(day(value)) > 1;
    }

    private LocalDate day(CountValue value) {
      LocalDate latest = CountState.dateOf(base, count, value).latest();
      return latest == null ? base.upTo(value.cites()) : latest;
    }
  }

  /** By the last day on which a value can hold. */
  private final class ByDay implements Comparator<CountValue> {
    private final Count count;

    ByDay(Count count) {
      this.count = count;
    }

    @Override
    public int compare(CountValue a, CountValue b) {
      return day(a).compareTo(day(b));
    }

    private LocalDate day(CountValue value) {
      LocalDate latest = CountState.dateOf(base, count, value).latest();
      return latest == null ? LocalDate.MAX : latest;
    }
  }

  private static boolean isAfter(LocalDate bound, LocalDate day) {
    return bound != null && bound.isAfter(day);
  }

  private void add(Count count, CountState state, boolean certain, List<CountRow> rows) {
    Truth matches =
        inquiry
            .filters()
            .test(Subject.of(base, count, MomentKind.COUNT, state.date(), state.everyCite()));
    boolean sure = certain && matches == Truth.YES;
    if (inquiry.filters().lists(matches, sure)) {
      rows.add(new CountRow(base, count, state, inquiry.clocks().day(), sure));
    }
  }
}
