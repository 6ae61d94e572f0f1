package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * An alias that is the name, or another alias, but for capitals. Accents may be how a source writes
 * it.
 */
public final class IdleAlias implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Entity entity : base.facts().entities()) {
      Set<String> names = new HashSet<>();
      names.add(entity.name().toLowerCase(Locale.ROOT));
      for (String alias : entity.aliases()) {
        if (!names.add(alias.toLowerCase(Locale.ROOT))) {
          found.add(
              Rule.IDLE_ALIAS,
              entity,
              "the alias “" + alias + "” is one of its names already",
              "remove it");
        }
      }
    }
  }
}
