package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Statement;
import java.util.List;

/** Whoever acts, alone, does it to somebody else. */
public final class TalksToItself implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      if (fact instanceof Statement said && isAlone(said.speakers(), said.to())) {
        add(fact, "`" + said.speakers().get(0) + "` speaks, and is spoken to", "speaker", found);
      } else if (fact instanceof Event event && isAlone(event.who(), event.to())) {
        add(fact, "`" + event.who().get(0) + "` acts, and is acted upon", "who", found);
      }
    }
  }

  private static void add(Item item, String message, String key, Violations found) {
    found.add(Rule.TALKS_TO_ITSELF, item, message, "correct `" + key + "` or `to`");
  }

  private static boolean isAlone(List<String> who, List<String> to) {
    return who.size() == 1 && to.contains(who.get(0));
  }
}
