package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number that moves from day to day: of the values dated on or before the asked day the newest
 * day's, among those the best rank. The others of that day disagree, unless they say the same; and
 * so does what a speaker disputes, for as long as that is the speaker's last word.
 */
final class MovingNumber {
  private final FactBase base;
  private final Count count;

  MovingNumber(FactBase base, Count count) {
    this.base = base;
    this.count = count;
  }

  CountState at(LocalDate day) {
    List<CountValue> begun = begunBy(day);
    List<CountValue> newestFirst = new ArrayList<>();
    for (CountValue value : begun) {
      if (value.rank() != Rank.DISPUTED) {
        newestFirst.add(value);
      }
    }
    newestFirst.sort(new NewestFirst());
    // Most counts know of nothing disputed: then nobody's last word is asked for.
    boolean disputed = newestFirst.size() < begun.size();
    List<Estimate> disputing = disputed ? disputing(begun) : List.of();
    if (newestFirst.isEmpty()) {
      return disputing.isEmpty() ? null : inDispute(disputing, day);
    }
    LocalDate newest = lastDay(newestFirst.get(0));
    List<CountValue> ofThatDay = new ArrayList<>();
    boolean rivalled = false;
    for (CountValue value : newestFirst) {
      if (lastDay(value).equals(newest)) {
        ofThatDay.add(value);
      } else {
        rivalled |= canBeAsNew(newestFirst.get(0), value);
      }
    }
    ofThatDay.sort(new ByRank());
    CountValue best = corroborated(ofThatDay);
    FactDate date = CountState.dateOf(base, count, best);
    boolean certain = !rivalled && !date.doubtful() && !newest.isAfter(day);
    return new CountState(best, date, disagreeing(best, ofThatDay, disputing), certain);
  }

  /** Nothing but what is disputed is on record. */
  private CountState inDispute(List<Estimate> disputing, LocalDate day) {
    Estimate newest = disputing.get(0);
    for (Estimate each : disputing) {
      newest = lastDay(each.value()).isBefore(lastDay(newest.value())) ? newest : each;
    }
    FactDate date = CountState.dateOf(base, count, newest.value());
    boolean certain = !date.doubtful() && !lastDay(newest.value()).isAfter(day);
    return new CountState(null, date, disputing, certain);
  }

  private List<CountValue> begunBy(LocalDate day) {
    List<CountValue> begun = new ArrayList<>();
    for (CountValue value : count.values()) {
      LocalDate earliest = CountState.dateOf(base, count, value).earliest();
      if (value.rank() != Rank.DEPRECATED && (earliest == null || !earliest.isAfter(day))) {
        begun.add(value);
      }
    }
    return begun;
  }

  private List<Estimate> disputing(List<CountValue> begun) {
    List<Estimate> disputing = new ArrayList<>();
    for (Estimate last : Estimate.lastWords(base, begun)) {
      if (last.value().rank() == Rank.DISPUTED) {
        disputing.add(last);
      }
    }
    return disputing;
  }

  private List<Estimate> disagreeing(
      CountValue best, List<CountValue> ofThatDay, List<Estimate> disputing) {
    List<Estimate> others = new ArrayList<>();
    for (CountValue value : ofThatDay) {
      if (!isSame(value, best)) {
        others.addAll(Estimate.each(base, value));
      }
    }
    for (Estimate each : disputing) {
      if (!isSame(each.value(), best)) {
        others.add(each);
      }
    }
    return others;
  }

  /** The best value, resting on all who say the same. */
  private static CountValue corroborated(List<CountValue> values) {
    CountValue best = values.get(0);
    for (CountValue value : values) {
      best = isSame(value, values.get(0)) ? best.with(value) : best;
    }
    return best;
  }

  private boolean canBeAsNew(CountValue newest, CountValue other) {
    LocalDate earliest = CountState.dateOf(base, count, newest).earliest();
    return !isSame(newest, other) && (earliest == null || !lastDay(other).isBefore(earliest));
  }

  private static boolean isSame(CountValue a, CountValue b) {
    return a.quantity().approximate() == b.quantity().approximate() && CountState.agree(a, b);
  }

  private LocalDate lastDay(CountValue value) {
    LocalDate latest = CountState.dateOf(base, count, value).latest();
    return latest == null ? base.upTo(value.cites()) : latest;
  }

  /** The best first. */
  private static final class ByRank implements Comparator<CountValue> {
    @Override
    public int compare(CountValue a, CountValue b) {
      return a.rank().compareTo(b.rank());
    }
  }

  /** By the last day on which a value can hold, backwards. */
  private final class NewestFirst implements Comparator<CountValue> {
    @Override
    public int compare(CountValue a, CountValue b) {
      return lastDay(b).compareTo(lastDay(a));
    }
  }
}
