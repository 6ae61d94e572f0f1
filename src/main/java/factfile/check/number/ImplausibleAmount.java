package factfile.check.number;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.CountValue;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.query.state.CountState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A number with two digits too many, or too few, beside those before and after it. */
public final class ImplausibleAmount implements BaseRule {

  private static final BigDecimal FACTOR = BigDecimal.valueOf(100);

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts(FactKind.COUNT)) {
      Count count = (Count) fact;
      List<CountValue> values = new ArrayList<>(count.values());
      values.removeIf(value -> value.rank() == Rank.DEPRECATED || number(value).signum() <= 0);
      if (count.event() == null) {
        values.sort(
            Comparator.comparing(
                value -> CountState.dateOf(base.facts(), count, value).latest(),
                Comparator.nullsLast(Comparator.naturalOrder())));
      }
      for (int i = 0; i < values.size() && values.size() > 2; i++) {
        CountValue before = values.get(i == 0 ? 2 : i - 1);
        CountValue after = values.get(i == values.size() - 1 ? i - 2 : i + 1);
        compare(count, values.get(i), before, after, found);
      }
    }
  }

  private static void compare(
      Count count, CountValue value, CountValue one, CountValue other, Violations found) {
    boolean large = isFar(value, one) && isFar(value, other);
    boolean small = isFar(one, value) && isFar(other, value);
    if ((large || small) && !isFar(one, other) && !isFar(other, one)) {
      found.add(
          Rule.IMPLAUSIBLE_AMOUNT,
          count,
          value.position(),
          value.phrase() + " stands beside " + one.phrase() + " and " + other.phrase(),
          "correct the number or its scale; if it is right, switch the rule off here");
    }
  }

  private static boolean isFar(CountValue large, CountValue small) {
    return number(large).compareTo(number(small).multiply(FACTOR)) >= 0;
  }

  private static BigDecimal number(CountValue value) {
    return value.quantity().low() == null ? value.quantity().high() : value.quantity().low();
  }
}
