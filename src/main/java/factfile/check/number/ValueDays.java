package factfile.check.number;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.model.part.CountValue;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.part.Rank;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Statement;
import factfile.model.text.Position;
import java.time.LocalDate;
import java.util.List;

/** The days of values and outcomes: in order, and none that its sources cannot know of. */
public final class ValueDays implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      if (fact instanceof Count count) {
        checkOrder(count, found);
        for (CountValue value : count.values()) {
          checkKnown(base, fact, value.date(), value.cites(), value.position(), found);
        }
      } else if (fact instanceof Deadline deadline) {
        for (Outcome outcome : deadline.outcomes()) {
          checkKnown(base, fact, outcome.date(), outcome.cites(), outcome.position(), found);
        }
      } else if (fact instanceof Statement statement) {
        for (Fulfilment outcome : statement.outcomes()) {
          checkKnown(base, fact, outcome.date(), outcome.cites(), outcome.position(), found);
        }
      }
    }
  }

  private static void checkOrder(Count count, Violations found) {
    CountValue last = null;
    for (CountValue value : count.values()) {
      boolean tells = value.date() != null && value.rank() != Rank.DEPRECATED;
      if (tells && count.event() == null) {
        if (last != null && isBefore(value.date(), last.date())) {
          found.add(
              Rule.VALUES_OUT_OF_ORDER,
              count,
              value.position(),
              "the value of " + value.date().edtf() + " stands after that of " + last.date().edtf(),
              "put the values in the order of their days");
          return;
        }
        last = value;
      }
    }
  }

  private static boolean isBefore(FactDate one, FactDate other) {
    LocalDate end = one.latest();
    LocalDate start = other.earliest();
    return end != null && start != null && end.isBefore(start);
  }

  private static void checkKnown(
      CheckedBase base,
      Item item,
      FactDate date,
      List<Citation> cites,
      Position at,
      Violations found) {
    LocalDate first = date == null ? null : date.earliest();
    LocalDate known = base.facts().upTo(cites);
    if (first != null && known != null && first.isAfter(known)) {
      found.add(
          Rule.VALUE_AFTER_SOURCE,
          item,
          at,
          "this is dated " + date.edtf() + ", after " + known + ", where its sources end",
          "correct the date, or cite who tells it");
    }
  }
}
