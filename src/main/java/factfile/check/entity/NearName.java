package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Slips;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A second record of one entity, made by a slip in its name, its id or an alias. */
public final class NearName implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Entity> owners = new LinkedHashMap<>();
    for (Entity entity : base.facts().entities()) {
      for (String name : names(entity)) {
        times.merge(name, base.mentions(entity.id()), Math::max);
        owners.putIfAbsent(name, entity);
      }
    }
    for (Slips.Slip slip : Slips.among(times)) {
      Entity entity = owners.get(slip.word());
      Entity meant = owners.get(slip.meant());
      if (!meant.id().equals(entity.id()) && meant.kind() == entity.kind()) {
        found.add(
            Rule.NEAR_NAME,
            entity,
            "“"
                + slip.word()
                + "” is one slip away from “"
                + slip.meant()
                + "”, `"
                + meant.id()
                + "`",
            "where both are one, name `" + meant.id() + "` instead and remove this record");
      }
    }
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    names.addAll(entity.aliases());
    return names;
  }
}
