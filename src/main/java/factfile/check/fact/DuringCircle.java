package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Circles;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.FactBase;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.List;

/** An event that is part of itself, by way of others or at once. */
public final class DuringCircle implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    FactBase facts = base.facts();
    List<String> ids = facts.facts(FactKind.EVENT).stream().map(Fact::id).toList();
    for (List<String> circle : Circles.among(ids, id -> during(facts.fact(id)))) {
      found.add(
          Rule.DURING_CIRCLE,
          facts.fact(circle.get(0)),
          "`during` leads back to itself: " + Circles.words(circle),
          "remove `during` from the longest of them");
    }
  }

  private static List<String> during(Fact fact) {
    return fact instanceof Event event ? event.during() : List.of();
  }
}
