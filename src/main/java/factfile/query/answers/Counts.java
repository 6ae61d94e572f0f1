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
import factfile.query.order.FactRows;
import factfile.query.rows.CountColumn;
import factfile.query.rows.CountRow;
import factfile.query.state.CountState;
import factfile.query.state.MomentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many, as of when, according to whom. */
public final class Counts extends FactRows<CountState, CountRow> {
  public static final List<Column<CountRow>> COLUMNS = List.of(CountColumn.values());

  private final Inquiry inquiry;
  private final FactBase base;
  private final Telling telling;
  private int later;

  /** What is told of a count. */
  private enum Telling {
    /** Its number on the asked day. */
    CURRENT,
    /** Its values up to that day, with what disagreed. */
    HISTORY,
    /** The same, each for itself; the number of an event, which does not move. */
    COURSE
  }

  private Counts(Inquiry inquiry, Telling telling) {
    super(inquiry.base());
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.telling = telling;
  }

  /** One row a count: its number on the asked day. */
  public static Answer<CountRow> of(Inquiry inquiry) {
    return new Counts(inquiry, Telling.CURRENT).answer();
  }

  /** What tells the same of single counts. */
  static Counts listingNothing(Inquiry inquiry) {
    return new Counts(inquiry, Telling.CURRENT);
  }

  /** One row a value up to the asked day, deprecated ones included. */
  public static Answer<CountRow> history(Inquiry inquiry) {
    return new Counts(inquiry, Telling.HISTORY).answer();
  }

  /**
   * How numbers moved up to the asked day, each value for itself; one row for a number of one
   * event, which does not.
   */
  public static Answer<CountRow> course(Inquiry inquiry) {
    return new Counts(inquiry, Telling.COURSE).answer();
  }

  private Answer<CountRow> answer() {
    list(inquiry.factPlaces(FactKind.COUNT));
    List<String> notices = new ArrayList<>();
    inquiry.addStateNotices(notices, later);
    return inquiry.answer("Counts", COLUMNS, this, notices);
  }

  private boolean tellsValues(Count count) {
    return telling == Telling.HISTORY || (telling == Telling.COURSE && count.event() == null);
  }

  @Override
  protected void meet(Fact fact) {
    if (!tellsValues((Count) fact)) {
      countLater((Count) fact);
    }
  }

  @Override
  protected List<CountState> told(Fact fact) {
    Count count = (Count) fact;
    if (tellsValues(count)) {
      return values(count);
    }
    CountState state = CountState.at(base, count, inquiry.clocks().recordedDay());
    return state == null ? List.of() : List.of(state);
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

  private List<CountState> values(Count count) {
    List<CountValue> values = new ArrayList<>(count.values());
    values.sort(new ByDay(count));
    Rivals rivals = new Rivals(base, count);
    List<CountState> told = new ArrayList<>(values.size());
    for (CountValue value : values) {
      boolean compared = telling == Telling.HISTORY && rivals.canHave(value);
      told.add(
          compared
              ? CountState.told(base, count, value)
              : new CountState(value, CountState.dateOf(base, count, value), List.of(), true));
    }
    return told;
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

  @Override
  protected Truth listed(Fact fact, CountState state) {
    if (!tellsValues((Count) fact)) {
      return listed(fact, state, state.certain() && !inquiry.clocks().isBeyondEnd());
    }
    FactDate date = state.date();
    LocalDate horizon = inquiry.clocks().horizon();
    if (horizon != null && isAfter(date.earliest(), horizon)) {
      later++;
      return Truth.NO;
    }
    boolean past = horizon == null || !isAfter(date.latest(), horizon);
    return listed(fact, state, past && !date.doubtful());
  }

  private Truth listed(Fact fact, CountState state, boolean certain) {
    Truth matches =
        inquiry
            .filters()
            .test(Subject.of(base, fact, MomentKind.COUNT, state.date(), state.everyCite()));
    return inquiry.filters().listing(matches, certain && matches == Truth.YES);
  }

  @Override
  protected CountRow row(Fact fact, CountState state, boolean sure) {
    return new CountRow(base, (Count) fact, state, inquiry.clocks().day(), sure);
  }
}
