package factfile.check;

import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.Allowances;
import factfile.model.record.Item;
import factfile.model.text.Nearest;

/** Holds {@code allow:} against the register: what switches nothing off only looks as if it did. */
final class Switches {
  private Switches() {}

  static void check(CheckedBase base, Allowances allowances, Violations found) {
    for (String id : allowances.everywhere()) {
      if (!isAllowed(id)) {
        found.add(Rule.UNKNOWN_ALLOW, allowances.position(), message(id), fix(id));
      }
    }
    for (Item item : base.items()) {
      for (String id : Allowances.of(item)) {
        if (!isAllowed(id)) {
          found.add(Rule.UNKNOWN_ALLOW, item, message(id), fix(id));
        }
      }
    }
  }

  private static boolean isAllowed(String id) {
    Rule rule = Rule.of(id);
    return rule != null && rule.canBeAllowed();
  }

  private static String message(String id) {
    return Rule.of(id) == null
        ? "`allow` names `" + id + "`, and there is no such rule"
        : "`" + id + "` cannot be allowed";
  }

  private static String fix(String id) {
    if (Rule.of(id) != null) {
      return "remove it, and mend what the rule finds";
    }
    String nearest = Nearest.to(id, Rule.ids(true));
    return nearest == null
        ? "`factfile check --rules` lists those that there are"
        : "did you mean `" + nearest + "`?";
  }
}
