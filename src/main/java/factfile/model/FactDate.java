package factfile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date as a source lets it be known: one day out of some (a {@link Moment}), or every day from
 * one to another (an {@link Interval}). Days are local calendar days without a zone.
 *
 * <p>Written as ISO 8601-2 / EDTF; see {@link Edtf} for what of it is read.
 */
public sealed interface FactDate permits FactDate.Moment, FactDate.Interval {
  /** As written. Narrowing by order changes the days, not this. */
  String edtf();

  /** When it begins; a moment answers itself. */
  Moment start();

  /** When it ends; a moment answers itself. */
  Moment end();

  boolean isInterval();

  /** The qualifiers {@code ?} and {@code %}: it may be another date altogether. */
  boolean doubtful();

  /** The qualifiers {@code ~} and {@code %}. They mark; they widen nothing. */
  boolean approximate();

  /** Whether it happened, or went on, on a day of the range; never surely where doubtful. */
  Truth overlaps(Days range);

  /** The same date, its days narrowed; null where none is left. An interval's end stays. */
  FactDate clip(Days bounds);

  /** The first day it allows; null where there is no bound. */
  default LocalDate earliest() {
    return start().earliest();
  }

  /** The last day it allows; null where there is no bound. */
  default LocalDate latest() {
    return end().latest();
  }

  /** Where it stands in a timeline: the last day it can have begun on; null for no bound. */
  default LocalDate timelineDay() {
    return start().latest();
  }

  /** True where exactly one day is allowed. */
  default boolean isSingleDay() {
    return earliest() != null && earliest().equals(latest());
  }

  /**
   * One day out of some.
   *
   * @param choices in order, apart from each other, at least one
   */
  record Moment(String edtf, List<Days> choices, boolean doubtful, boolean approximate)
      implements FactDate {
    public Moment {
      choices = List.copyOf(choices);
      if (choices.isEmpty()) {
        throw new IllegalArgumentException("a moment without a day: " + edtf);
      }
    }

    public static Moment day(LocalDate day) {
      return new Moment(day.toString(), List.of(Days.on(day)), false, false);
    }

    /** Some day of a run; written as a set unless it is a single day. */
    public static Moment between(Days days) {
      String first = days.earliest() == null ? "" : days.earliest().toString();
      String last = days.latest() == null ? "" : days.latest().toString();
      String edtf = days.isSingleDay() ? first : "[" + first + ".." + last + "]";
      return new Moment(edtf, List.of(days), false, false);
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
    public LocalDate earliest() {
      return choices.get(0).earliest();
    }

    @Override
    public LocalDate latest() {
      return choices.get(choices.size() - 1).latest();
    }

    @Override
    public Truth overlaps(Days range) {
      boolean all = !doubtful;
      boolean none = true;
      for (Days choice : choices) {
        all &= range.encloses(choice);
        none &= !range.overlaps(choice);
      }
      return none ? Truth.NO : all ? Truth.YES : Truth.MAYBE;
    }

    @Override
    public Moment clip(Days bounds) {
      List<Days> left = new ArrayList<>(choices.size());
      for (Days choice : choices) {
        Days narrowed = choice.intersect(bounds);
        if (narrowed != null) {
          left.add(narrowed);
        }
      }
      return left.isEmpty() ? null : new Moment(edtf, left, doubtful, approximate);
    }
  }

  /**
   * Every day from one to another, both included.
   *
   * @param openEnd true where it goes on (written {@code ..}): as sure as its source is young
   */
  record Interval(String edtf, Moment start, Moment end, boolean openEnd) implements FactDate {
    @Override
    public boolean isInterval() {
      return true;
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
    public Truth overlaps(Days range) {
      Truth begun =
          range.latest() == null ? Truth.YES : start.overlaps(new Days(null, range.latest()));
      boolean lasts = openEnd || range.earliest() == null;
      Truth goesOn = lasts ? Truth.YES : end.overlaps(new Days(range.earliest(), null));
      Truth both = begun.and(goesOn);
      return doubtful() && both == Truth.YES ? Truth.MAYBE : both;
    }

    @Override
    public Interval clip(Days bounds) {
      Moment narrowed = start.clip(bounds);
      Days rest = narrowed == null ? null : new Days(narrowed.earliest(), null);
      Moment after = rest == null ? null : end.clip(rest);
      return after == null ? null : new Interval(edtf, narrowed, after, openEnd);
    }

    /**
     * The same, surely going on only up to a day, where the end is open.
     *
     * @param upTo the last day that its sources speak of
     */
    @Override
    public Interval sureUpTo(LocalDate upTo) {
      LocalDate first = start.earliest();
      boolean begun = first == null || !first.isAfter(upTo);
      if (!openEnd || !begun) {
        return this;
      }
      return new Interval(
          edtf, start, new Moment("..", List.of(new Days(upTo, null)), false, false), false);
    }
  }

  /** The same, an open end being sure only up to the last day that its sources speak of. */
  default FactDate sureUpTo(LocalDate upTo) {
    return this;
  }
}
