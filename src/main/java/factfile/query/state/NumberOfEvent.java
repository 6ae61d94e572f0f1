package factfile.query.state;

import factfile.model.base.FactBase;
import factfile.model.date.Days;
import factfile.model.date.FactDate;
import factfile.model.date.Truth;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The number of one event, which does not move: its values are estimates, all of them for the
 * event's day. The last one of each reporter stands. Where those differ, only the keeper's
 * preference makes one of them the answer.
 */
final class NumberOfEvent {
  private final FactBase base;
  private final Count count;

  NumberOfEvent(FactBase base, Count count) {
    this.base = base;
    this.count = count;
  }

  CountState at(LocalDate day) {
    List<Estimate> estimates = standing();
    if (estimates.isEmpty()) {
      return null;
    }
    FactDate date = CountState.dateOf(base, count, estimates.get(0).value());
    Truth happened = date.start().overlaps(new Days(null, day));
    if (happened == Truth.NO) {
      return null;
    }
    LocalDate latest = date.latest();
    boolean certain = !date.doubtful() && latest != null && !latest.isAfter(day);
    List<Estimate> asked = asked(estimates);
    if (!agreeWithAll(asked, asked)) {
      List<Estimate> all = new ArrayList<>(estimates);
      all.sort(new ByNumber());
      return new CountState(null, date, all, certain);
    }
    CountValue agreed = asked.get(0).value();
    List<Estimate> others = new ArrayList<>();
    for (Estimate each : estimates) {
      if (agreeWithAll(List.of(each), asked)) {
        agreed = agreed.with(each.value());
      } else {
        others.add(each);
      }
    }
    others.sort(new ByNumber());
    return new CountState(agreed, date, others, certain);
  }

  /** The last word of each reporter. */
  List<Estimate> standing() {
    List<CountValue> values = new ArrayList<>();
    for (CountValue value : count.values()) {
      if (value.rank() != Rank.DEPRECATED) {
        values.add(value);
      }
    }
    return Estimate.lastWords(base, values);
  }

  /** Those that have to agree: the preferred ones, or all where none is. */
  private static List<Estimate> asked(List<Estimate> estimates) {
    List<Estimate> preferred = new ArrayList<>();
    for (Estimate each : estimates) {
      if (each.value().rank() == Rank.PREFERRED) {
        preferred.add(each);
      }
    }
    return preferred.isEmpty() ? estimates : preferred;
  }

  /** Each with each: one that knows of no whole agrees with two that know of others. */
  private static boolean agreeWithAll(List<Estimate> estimates, List<Estimate> others) {
    for (Estimate one : estimates) {
      for (Estimate other : others) {
        if (!CountState.agree(one.value(), other.value())) {
          return false;
        }
      }
    }
    return true;
  }

  /** From the lowest number that is named to the highest. */
  private static final class ByNumber implements Comparator<Estimate> {
    @Override
    public int compare(Estimate a, Estimate b) {
      return named(a).compareTo(named(b));
    }

    private static BigDecimal named(Estimate estimate) {
      BigDecimal low = estimate.value().quantity().low();
      return low == null ? estimate.value().quantity().high() : low;
    }
  }
}
