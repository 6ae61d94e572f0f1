package factfile.query.state;

import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The value of a count on a day: of the values dated on or before it the newest day's, among those
 * the best rank; the others of that day disagree, unless they say the same.
 *
 * @param date the day that the value holds on
 * @param certain false where the value only may be dated on or before the day, or only may be
 *     newest
 */
public record Series(CountValue value, FactDate date, List<CountValue> others, boolean certain) {
  /** Null where no value can be dated on or before the day, or all are deprecated. */
  public static Series at(FactBase base, Count count, LocalDate day) {
    List<CountValue> newestFirst = begunBy(base, count, day);
    if (newestFirst.isEmpty()) {
      return null;
    }
    LocalDate newest = lastDay(base, newestFirst.get(0));
    List<CountValue> ofThatDay = new ArrayList<>();
    boolean rivalled = false;
    for (CountValue value : newestFirst) {
      if (lastDay(base, value).equals(newest)) {
        ofThatDay.add(value);
      } else {
        rivalled |= canBeAsNew(base, newestFirst.get(0), value);
      }
    }
    ofThatDay.sort(new ByRank());
    CountValue best = corroborated(ofThatDay);
    FactDate date = dateOf(base, best);
    boolean certain = !rivalled && !date.doubtful() && !newest.isAfter(day);
    return new Series(best, date, disagreeing(best, ofThatDay), certain);
  }

  /** The best value, resting on all who say the same. */
  private static CountValue corroborated(List<CountValue> values) {
    CountValue best = values.get(0);
    List<Citation> cites = new ArrayList<>(best.cites());
    for (CountValue value : values) {
      if (isSame(value.quantity(), best.quantity())) {
        Citations.addAll(cites, value.cites());
      }
    }
    return best.withCites(cites);
  }

  /** Everything the answer rests on: the value's citations, then those of what disagrees. */
  public List<Citation> everyCite() {
    List<Citation> cites = new ArrayList<>(value.cites());
    for (CountValue other : others) {
      Citations.addAll(cites, other.cites());
    }
    return cites;
  }

  private static List<CountValue> begunBy(FactBase base, Count count, LocalDate day) {
    List<CountValue> begun = new ArrayList<>();
    for (CountValue value : count.values()) {
      LocalDate earliest = dateOf(base, value).earliest();
      if (value.rank() != Rank.DEPRECATED && (earliest == null || !earliest.isAfter(day))) {
        begun.add(value);
      }
    }
    begun.sort(new NewestFirst(base));
    return begun;
  }

  /** The best first. */
  private static final class ByRank implements Comparator<CountValue> {
    @Override
    public int compare(CountValue a, CountValue b) {
      return a.rank().compareTo(b.rank());
    }
  }

  /** By the last day on which a value can hold, backwards. */
  private static final class NewestFirst implements Comparator<CountValue> {
    private final FactBase base;

    NewestFirst(FactBase base) {
      this.base = base;
    }

    @Override
    public int compare(CountValue a, CountValue b) {
      return lastDay(base, b).compareTo(lastDay(base, a));
    }
  }

  private static boolean canBeAsNew(FactBase base, CountValue newest, CountValue other) {
    LocalDate earliest = dateOf(base, newest).earliest();
    return !isSame(newest.quantity(), other.quantity())
        && (earliest == null || !lastDay(base, other).isBefore(earliest));
  }

  private static List<CountValue> disagreeing(CountValue best, List<CountValue> values) {
    List<CountValue> others = new ArrayList<>();
    for (CountValue value : values) {
      if (!isSame(value.quantity(), best.quantity())) {
        others.add(value);
      }
    }
    return others;
  }

  private static boolean isSame(Quantity a, Quantity b) {
    return a.approximate() == b.approximate()
        && a.lowIncluded() == b.lowIncluded()
        && a.highIncluded() == b.highIncluded()
        && isSame(a.low(), b.low())
        && isSame(a.high(), b.high());
  }

  private static boolean isSame(BigDecimal a, BigDecimal b) {
    boolean both = a != null && b != null;
    return both ? a.compareTo(b) == 0 : a == null && b == null;
  }

  private static LocalDate lastDay(FactBase base, CountValue value) {
    LocalDate latest = dateOf(base, value).latest();
    return latest == null ? base.upTo(value.cites()) : latest;
  }

  /** A value without a date holds on the last day that its sources speak of. */
  public static FactDate dateOf(FactBase base, CountValue value) {
    return value.date() != null ? value.date() : FactDate.Moment.day(base.upTo(value.cites()));
  }
}
