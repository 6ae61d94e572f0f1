package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.FactBase;
import factfile.model.date.AllOf;
import factfile.model.part.Claim;
import factfile.model.part.Fate;
import factfile.model.part.Index;
import factfile.model.record.Count;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.text.FoldedWords;
import java.util.List;
import java.util.Set;

/** Words so common that true prose about something else would be called wrong. */
public final class RiskyContradict implements BaseRule {
  /** Of whom there is more than one number wherever there is one. */
  private static final Set<String> COMMON =
      Set.of(
          "people",
          "person",
          "persons",
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "dead",
          "death",
          "deaths",
          "victims",
          "lives",
          "civilians",
          "casualties",
          "fatalities",
          "injured",
          "wounded",
          "others",
          "homes",
          "houses",
          "buildings",
          "vehicles");

  @Override
  public void check(CheckedBase base, Violations found) {
    for (Fact fact : base.facts().facts()) {
      Claim claim = fact.common().claim();
      if (claim != null && claim.contradict() && fact instanceof Event event) {
        check(event, claim, base.facts(), found);
      } else if (claim != null && claim.contradict() && fact instanceof Count count) {
        check(count, claim, found);
      }
    }
  }

  private static void check(Event event, Claim claim, FactBase base, Violations found) {
    String word = RecurringKind.in(claim);
    // That it happened on several days is another rule's to say.
    boolean once = event.once() || event.date() instanceof AllOf || isFate(event, base);
    if (word != null && !once) {
      found.add(
          Rule.RISKY_CONTRADICT,
          event,
          "what is told by “"
              + word
              + "” happens again and again, and prose about another time would be"
              + " called wrong",
          "remove `contradict: true`; or say `once: true`, where it cannot happen again, or words that"
              + " no other has");
    }
  }

  /** What became of somebody happens once. */
  private static boolean isFate(Event event, FactBase base) {
    for (Entity entity : base.entities(base.find(Index.LINK, event.id()))) {
      for (Fate fate : entity.fates()) {
        if (event.id().equals(fate.slice().event())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void check(Count count, Claim claim, Violations found) {
    String common = common(claim.topics());
    if (common == null) {
      return;
    }
    if (claim.verbs().isEmpty() && areAllCommon(claim.topics())) {
      found.add(
          Rule.RISKY_CONTRADICT,
          count,
          "any number of “" + common + "” would be held against it, as `check` has no `verbs`",
          "say in `verbs` what is told of them, or remove `contradict: true`");
    } else if (count.event() == null && claim.about() == null) {
      found.add(
          Rule.RISKY_CONTRADICT,
          count,
          "which “"
              + common
              + "” it counts no event says, and another number of them would be called wrong",
          "name the event in `about`, or remove `contradict: true`");
    }
  }

  /** The first that is one common word; null for none. */
  private static String common(List<String> topics) {
    for (String topic : topics) {
      if (isCommon(topic)) {
        return topic;
      }
    }
    return null;
  }

  private static boolean areAllCommon(List<String> topics) {
    for (String topic : topics) {
      if (!isCommon(topic)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCommon(String topic) {
    List<String> words = FoldedWords.of(topic);
    return words.size() == 1 && COMMON.contains(words.get(0));
  }
}
