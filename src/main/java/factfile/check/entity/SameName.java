package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import java.util.HashMap;
import java.util.Map;

/**
 * A name that means two. That two share an alias is how people speak of two Holms; where it is the
 * whole name of one, nobody can tell who is meant.
 */
public final class SameName implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Entity> byName = new HashMap<>();
    for (Entity entity : base.facts().entities()) {
      Entity other = byName.putIfAbsent(FoldedWords.fold(entity.name()), entity);
      if (other != null) {
        add(entity, other, entity.name(), found);
      }
    }
    for (Entity entity : base.facts().entities()) {
      for (String alias : entity.aliases()) {
        Entity other = byName.get(FoldedWords.fold(alias));
        if (other != null && !other.id().equals(entity.id())) {
          add(entity, other, alias, found);
        }
      }
    }
  }

  private static void add(Entity entity, Entity other, String name, Violations found) {
    found.add(
        Rule.SAME_NAME,
        entity,
        "`" + other.id() + "` is called “" + name + "”, too",
        "where both are one, keep one of them; else give one a name that tells them apart");
  }
}
