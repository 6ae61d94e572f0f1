package factfile.check.number;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.amount.Quantity;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.state.CountState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers of one day that exclude each other: one may be preferred, and no more than one. */
public final class ValuesTold implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts(FactKind.COUNT)) {
      Count count = (Count) fact;
      Map<String, List<CountValue>> byDay = new LinkedHashMap<>();
      for (CountValue value : count.values()) {
        if (value.rank() == Rank.NORMAL || value.rank() == Rank.PREFERRED) {
          String day = CountState.dateOf(base.facts(), count, value).edtf();
          byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(value);
        }
      }
      byDay.forEach((day, values) -> checkDay(base, count, day, values, found));
    }
  }

  private static void checkDay(
      CheckedBase base, Count count, String day, List<CountValue> values, Violations found) {
    List<CountValue> preferred = new ArrayList<>(values);
    preferred.removeIf(value -> value.rank() != Rank.PREFERRED);
    CountValue other = excluded(preferred);
    if (other != null) {
      found.add(
          Rule.SEVERAL_PREFERRED,
          count,
          other.position(),
          preferred.get(0).phrase()
              + " is preferred of that day, and "
              + other.phrase()
              + " as well",
          "leave `rank: preferred` at one of the values");
      return;
    }
    CountValue undecided = preferred.isEmpty() ? excluded(values) : null;
    if (undecided != null && !isSettled(base, count)) {
      found.add(
          Rule.UNDECIDED_VALUE,
          count,
          undecided.position(),
          values.get(0).phrase() + " and " + undecided.phrase() + " are both told of " + day,
          "where you know which is right, give that value `rank: preferred`");
    }
  }

  /** Of one event the last word of each reporter counts, and these may agree. */
  private static boolean isSettled(CheckedBase base, Count count) {
    return count.event() != null
        && !CountState.at(base.facts(), count, base.facts().end()).isInDispute();
  }

  /** The first that excludes the first of them; null where all can be true at once. */
  private static CountValue excluded(List<CountValue> values) {
    for (CountValue value : values) {
      Quantity one = values.get(0).quantity();
      Quantity other = value.quantity();
      if (isBelow(one, other) || isBelow(other, one)) {
        return value;
      }
    }
    return null;
  }

  private static boolean isBelow(Quantity one, Quantity other) {
    if (one.high() == null || other.low() == null) {
      return false;
    }
    int order = one.high().compareTo(other.low());
    return order < 0 || (order == 0 && !(one.highIncluded() && other.lowIncluded()));
  }
}
