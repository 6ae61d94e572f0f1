package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Slips;
import factfile.check.rule.Violations;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import java.util.LinkedHashMap;
import java.util.Map;

/** A tag, or an id, that was most likely meant to be another. */
public final class MisspeltWord implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    checkTags(base, found);
    checkIds(base, found);
  }

  private static void checkTags(CheckedBase base, Violations found) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Fact> first = new LinkedHashMap<>();
    for (Fact fact : base.facts().facts()) {
      for (String tag : fact.tags()) {
        times.merge(tag, 1, Integer::sum);
        first.putIfAbsent(tag, fact);
      }
    }
    for (Slips.Slip slip : Slips.among(times)) {
      found.add(
          Rule.MISSPELT_TAG,
          first.get(slip.word()),
          "the tag `" + slip.word() + "` stands here alone, and `" + slip.meant() + "` often",
          "did you mean `" + slip.meant() + "`?");
    }
  }

  /** Entities are told apart by their names. */
  private static void checkIds(CheckedBase base, Violations found) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Item> items = new LinkedHashMap<>();
    for (Item item : base.items()) {
      if (!(item instanceof Entity)) {
        times.put(item.id(), base.mentions(item.id()));
        items.put(item.id(), item);
      }
    }
    for (Slips.Slip slip : Slips.among(times)) {
      Item item = items.get(slip.word());
      if (item.kind() == items.get(slip.meant()).kind()) {
        found.add(
            Rule.MISSPELT_ID,
            item,
            "`" + slip.word() + "` is one slip away from `" + slip.meant() + "`, which many name",
            "where both are one, keep `" + slip.meant() + "`; else give this one another id");
      }
    }
  }
}
