package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Circles;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import java.util.List;

/** What is part of itself, by way of others or at once. */
public final class PartCircle implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    FactBase facts = base.facts();
    List<String> ids = facts.entities().stream().map(Entity::id).toList();
    for (List<String> circle : Circles.among(ids, id -> partOf(facts.entity(id)))) {
      found.add(
          Rule.PART_OF_CIRCLE,
          facts.entity(circle.get(0)),
          "`part_of` leads back to itself: " + Circles.words(circle),
          "remove `part_of` from the one that holds the others");
    }
  }

  private static List<String> partOf(Entity entity) {
    return entity == null ? List.of() : entity.partOf();
  }
}
