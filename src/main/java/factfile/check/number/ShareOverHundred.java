package factfile.check.number;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.amount.Quantity;
import factfile.model.part.CountValue;
import factfile.model.part.Outcome;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.text.FoldedWords;
import factfile.model.text.Position;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Of a whole there is no more than all of it, and no less than nothing; what rises or falls may.
 */
public final class ShareOverHundred implements BaseRule {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What is told in percent, and is no share. */
  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "rises",
          "rose",
          "growth",
          "grew",
          "increase",
          "increased",
          "gain",
          "inflation",
          "change",
          "changes",
          "fall",
          "fell",
          "drop",
          "decline",
          "loss",
          "rate",
          "return",
          "margin",
          "interest",
          "tariff",
          "tariffs",
          "than",
          "compared",
          "more",
          "less",
          "up",
          "down");

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      if (fact instanceof Count count && isShare(count)) {
        for (CountValue value : count.values()) {
          check(count, value.quantity(), value.position(), found);
        }
      } else if (fact instanceof Deadline deadline) {
        for (Outcome outcome : deadline.outcomes()) {
          if (outcome.share() != null) {
            check(deadline, outcome.share(), outcome.position(), found);
          }
        }
      }
    }
  }

  private static boolean isShare(Count count) {
    return count.unit() != null
        && UnitName.of(count.unit()).equals(UnitName.PERCENT)
        && FoldedWords.of(count.topic()).stream().noneMatch(CHANGES::contains);
  }

  private static void check(Item item, Quantity share, Position at, Violations found) {
    boolean over = share.low() != null && share.low().compareTo(ALL) > 0;
    boolean under = share.high() != null && share.high().signum() < 0;
    if (over || under) {
      found.add(
          Rule.SHARE_OVER_100,
          item,
          at,
          share.phrase() + " percent is no share of anything",
          "correct the number; what may rise so high says so in `topic`: growth, increase");
    }
  }
}
