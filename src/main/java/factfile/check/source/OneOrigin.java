package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.CiteLists;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.record.Item;
import java.util.HashSet;
import java.util.List;

/** What looks as if several had said it, and was said once. */
public final class OneOrigin implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Item item : base.items()) {
      for (List<Citation> cites : CiteLists.of(item)) {
        boolean several = new HashSet<>(Citations.sources(cites)).size() > 1;
        if (several && base.origins(cites).size() == 1) {
          found.add(
              Rule.ONE_ORIGIN,
              item,
              cites.get(1).position(),
              "these sources all retell `"
                  + base.origins(cites).iterator().next()
                  + "`: together they are one",
              "cite a source that has it from elsewhere, or the first one alone");
        }
      }
    }
  }
}
