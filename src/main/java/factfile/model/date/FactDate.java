package factfile.model.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * When a fact happened or held, as sure as its source and no surer: a date of ISO 8601-2 / EDTF.
 *
 * <p>The unit is the local calendar day. Comparisons have three answers.
 */
public sealed interface FactDate permits FactDate.Moment, FactDate.Interval, AllOf, Disputed {

  /** The EDTF text as written; that of a narrowed date is still the one before narrowing. */
  String edtf();

  /** The earliest day that the date allows; null when it is unbounded. */
  default LocalDate earliest() {
    return start().earliest();
  }

  /** The latest day that the date allows; null when it is unbounded. */
  default LocalDate latest() {
    return end().latest();
  }

  /** Whether the date itself is in doubt: marked {@code ?} or {@code %}. */
  boolean doubtful();

  /** Whether the date is a rough one: marked {@code ~} or {@code %}. This widens nothing. */
  boolean approximate();

  /** Whether different dates are told of it, so that none is the date. */
  default boolean isDisputed() {
    return false;
  }

  /** When it began; a moment is its own start. */
  Moment start();

  /** When it ended; a moment is its own end. */
  Moment end();

  /** Whether it is more than one day, not one of several: an interval, or all of a set. */
  boolean isInterval();

  /**
   * Whether it happened, or was going on, on a day of the range. Never {@code YES} for a doubtful
   * date.
   */
  Truth overlaps(Days range);

  /** The day where a timeline lists it: the latest on which it can have begun; null: unbounded. */
  LocalDate timelineDay();

  /** Whether both stand on one day of a timeline, and both or neither are fixed to it. */
  default boolean standsBeside(FactDate other) {
    return timelineDay() != null
        && timelineDay().equals(other.timelineDay())
        && start().isSingleDay() == other.start().isSingleDay();
  }

  /** Whether only one day is possible, doubtful or not. */
  default boolean isSingleDay() {
    return earliest() != null && earliest().equals(latest());
  }

  /**
   * The same date with fewer possible days: a moment lies within the bounds, an interval starts
   * within them. Null when no day is left.
   */
  FactDate clip(Days bounds);

  /**
   * An interval with an open end ({@code ..}) as one that surely goes on up to the given day and
   * perhaps after it; any other date unchanged.
   */
  FactDate endingNoSurerThan(LocalDate upTo);

  /**
   * One day, not known which: it lies in one of the choices.
   *
   * @param choices the possible days: sorted, disjoint, at least one
   */
  record Moment(String edtf, List<Days> choices, boolean doubtful, boolean approximate)
      implements FactDate {

    /**
     * @throws IllegalArgumentException when there are no choices, or they overlap or are unsorted
     */
    public Moment {
      Objects.requireNonNull(edtf);
      choices = List.copyOf(choices);
      if (choices.isEmpty()) {
        throw new IllegalArgumentException("a moment needs a possible day");
      }
      for (int i = 1; i < choices.size(); i++) {
        LocalDate before = choices.get(i - 1).latest();
        LocalDate next = choices.get(i).earliest();
        if (before == null || next == null || !before.isBefore(next)) {
          throw new IllegalArgumentException("choices overlap or are not sorted: " + choices);
        }
      }
    }

    /** Exactly this day. Its text is EDTF for the years -9999 to 9999. */
    public static Moment day(LocalDate day) {
      return new Moment(day.toString(), List.of(new Days(day, day)), false, false);
    }

    /**
     * One day of the run, written as an EDTF set or as the single day.
     *
     * @throws IllegalArgumentException when both ends are open: EDTF has no text for that
     */
    public static Moment between(Days days) {
      if (days.isSingleDay()) {
        return day(days.earliest());
      }
      if (days.earliest() == null && days.latest() == null) {
        throw new IllegalArgumentException("a moment needs a bound on one side");
      }
      String first = days.earliest() == null ? "" : days.earliest().toString();
      String last = days.latest() == null ? "" : days.latest().toString();
      return new Moment("[" + first + ".." + last + "]", List.of(days), false, false);
    }

    @Override
    public LocalDate earliest() {
      return choices.get(0).earliest();
    }

    @Override
    public LocalDate latest() {
      return choices.get(choices.size() - 1).latest();
    }

    @Override
    public Moment start() {
      return this;
    }

    @Override
    public Moment end() {
      return this;
    }

    @Override
    public boolean isInterval() {
      return false;
    }

    @Override
    public Truth overlaps(Days range) {
      return doubtful ? liesIn(range).and(Truth.MAYBE) : liesIn(range);
    }

    @Override
    public LocalDate timelineDay() {
      return latest();
    }

    @Override
    public Moment clip(Days bounds) {
      List<Days> left = new ArrayList<>(choices.size());
      for (Days choice : choices) {
        Days kept = choice.intersect(bounds);
        if (kept != null) {
          left.add(kept);
        }
      }
      return left.isEmpty() ? null : new Moment(edtf, left, doubtful, approximate);
    }

    @Override
    public Moment endingNoSurerThan(LocalDate upTo) {
      return this;
    }

    /** Whether the day lies in the range, going by its choices alone. */
    private Truth liesIn(Days range) {
      boolean allInside = true;
      boolean someInside = false;
      for (Days choice : choices) {
        allInside &= range.encloses(choice);
        someInside |= range.overlaps(choice);
      }
      if (allInside) {
        return Truth.YES;
      }
      return someInside ? Truth.MAYBE : Truth.NO;
    }
  }

  /**
   * Every day from the start to the end, both included and each known as well as a {@link Moment}
   * is. The end never lies before the start, so each narrows the possible days of the other.
   */
  record Interval(String edtf, Moment start, Moment end) implements FactDate {

    /** What stands at {@code ..} before the slash: it began before any day one can ask for. */
    public static final Moment OPEN_START = open(new Days(null, LocalDate.MIN));

    /** What stands at {@code ..} after the slash: it goes on after any day one can ask for. */
    public static final Moment OPEN_END = open(new Days(LocalDate.MAX, null));

    /**
     * @throws IllegalArgumentException when the end certainly lies before the start
     */
    public Interval {
      Objects.requireNonNull(edtf);
      Days upToEnd = new Days(null, end.latest());
      Days fromStart = new Days(start.earliest(), null);
      if (!upToEnd.overlaps(fromStart)) {
        throw new IllegalArgumentException(edtf + " ends before it starts");
      }
      start = start.clip(upToEnd);
      end = end.clip(fromStart);
    }

    private static Moment open(Days beyond) {
      return new Moment("..", List.of(beyond), false, false);
    }

    @Override
    public boolean doubtful() {
      return start.doubtful() || end.doubtful();
    }

    @Override
    public boolean approximate() {
      return start.approximate() || end.approximate();
    }

    @Override
    public boolean isInterval() {
      return true;
    }

    @Override
    public Truth overlaps(Days range) {
      Truth begun = start.liesIn(new Days(null, range.latest()));
      Truth notOver = end.liesIn(new Days(range.earliest(), null));
      Truth both = begun.and(notOver);
      return doubtful() ? both.and(Truth.MAYBE) : both;
    }

    @Override
    public LocalDate timelineDay() {
      return LocalDate.MIN.equals(start.latest()) ? null : start.latest();
    }

    @Override
    public Interval clip(Days bounds) {
      Moment clipped = start.clip(bounds);
      if (clipped == null || end.clip(new Days(clipped.earliest(), null)) == null) {
        return null;
      }
      return new Interval(edtf, clipped, end);
    }

    @Override
    public Interval endingNoSurerThan(LocalDate upTo) {
      if (!end.edtf().equals("..") || !end.earliest().isAfter(upTo)) {
        return this;
      }
      return new Interval(edtf, start, open(new Days(upTo, null)));
    }
  }
}
