package factfile.check.entity;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Fate;
import factfile.model.record.Entity;

/** Nobody is killed twice, or killed and dead of something else. */
public final class TwoEnds implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Entity entity : base.facts().entities()) {
      Fate first = null;
      for (Fate fate : entity.fates()) {
        if (fate.endsRoles() && first != null) {
          found.add(
              Rule.TWO_ENDS,
              entity,
              fate.slice().position(),
              fate.status() + " here, and " + first.status() + " by the entry at " + at(first),
              "keep one of them; cite both sources there where they agree");
        } else if (fate.endsRoles()) {
          first = fate;
        }
      }
    }
  }

  private static String at(Fate fate) {
    return fate.slice().position().toString();
  }
}
