package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.AllOf;
import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.text.FoldedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prose about another time of the same thing would be called wrong. */
public final class RecurringContradict implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Event> first = new HashMap<>();
    for (Fact fact : base.facts().facts(FactKind.EVENT)) {
      Event event = (Event) fact;
      Claim claim = event.common().claim();
      if (claim == null || event.date() == null) {
        continue;
      }
      if (claim.contradict() && event.date() instanceof AllOf) {
        add(event, "it happened on several days", found);
      }
      Event other = first.putIfAbsent(key(event, claim), event);
      boolean apart = other != null && !other.date().edtf().equals(event.date().edtf());
      if (apart && (claim.contradict() || other.common().claim().contradict())) {
        Event told = claim.contradict() ? event : other;
        Event same = claim.contradict() ? other : event;
        add(told, "`" + same.id() + "` is recognised by the same words, of another day", found);
      }
    }
  }

  private static void add(Event event, String why, Violations found) {
    found.add(
        Rule.RECURRING_CONTRADICT,
        event,
        why + ", so prose about the other would be called wrong",
        "remove `contradict: true`, or give `check` words that tell them apart");
  }

  private static String key(Event event, Claim claim) {
    Set<String> who = new HashSet<>(event.who());
    who.addAll(event.to());
    return folded(claim.topics()) + " " + folded(claim.verbs()) + " " + who;
  }

  private static Set<String> folded(List<String> phrases) {
    Set<String> folded = new HashSet<>();
    phrases.forEach(phrase -> folded.add(FoldedWords.fold(phrase)));
    return folded;
  }
}
