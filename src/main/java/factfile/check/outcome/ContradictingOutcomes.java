package factfile.check.outcome;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.DatedOutcome;
import factfile.model.part.Fulfilment;
import factfile.model.part.Outcome;
import factfile.model.record.Deadline;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Statement;
import factfile.model.text.Position;
import factfile.query.state.Contradictions;
import java.util.List;

/** What cannot both have become of one thing on one day. */
public final class ContradictingOutcomes implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      if (fact instanceof Deadline deadline) {
        for (List<DatedOutcome> pair : Contradictions.of(base.facts(), deadline)) {
          Outcome one = pair.get(0).outcome();
          Outcome other = pair.get(1).outcome();
          add(fact, one.status().word(), other.status().word(), other.position(), found);
        }
      } else if (fact instanceof Statement statement) {
        for (List<Fulfilment> pair : Contradictions.of(base.facts(), statement)) {
          Fulfilment other = pair.get(1);
          add(fact, pair.get(0).status().word(), other.status().word(), other.position(), found);
        }
      }
    }
  }

  private static void add(Item item, String one, String other, Position at, Violations found) {
    String message =
        one.equals(other)
            ? "it was " + one + " twice on one day, and not to one"
            : "it was " + one + " and " + other + " on one day";
    found.add(
        Rule.CONTRADICTING_OUTCOMES,
        item,
        at,
        message,
        "keep the one that holds, or correct the `date` of one of them");
  }
}
