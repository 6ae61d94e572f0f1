package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.CiteLists;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.part.Citation;
import factfile.model.record.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same place of a source, by the same reporter, twice in one list. */
public final class CitedTwice implements BaseRule {
  @Override
  public void check(CheckedBase base, Violations found) {
    for (Item item : base.items()) {
      for (List<Citation> cites : CiteLists.of(item)) {
        Set<String> seen = new HashSet<>();
        for (Citation cite : cites) {
          if (!seen.add(cite.text() + " " + cite.saidBy())) {
            found.add(
                Rule.CITED_TWICE,
                item,
                cite.position(),
                "`" + cite.text() + "` is cited here already",
                "remove one of the two, or correct the place");
          }
        }
      }
    }
  }
}
