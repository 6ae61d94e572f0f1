package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.date.AllOf;
import factfile.model.date.FactDate;
import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prose about another time of the same thing would be called wrong. */
public final class RecurringContradict implements BaseRule {

  @Override
  public void check(CheckedBase base, Violations found) {
    Map<Set<String>, List<Event>> byParties = new HashMap<>();
    for (Fact fact : base.facts().facts(FactKind.EVENT)) {
      Event event = (Event) fact;
      if (event.date() != null) {
        byParties.computeIfAbsent(parties(event), key -> new ArrayList<>()).add(event);
      }
    }
    for (Fact fact : base.facts().facts(FactKind.EVENT)) {
      Event event = (Event) fact;
      Claim claim = event.common().claim();
      if (claim != null && claim.contradict() && event.date() != null) {
        check(event, claim, byParties.get(parties(event)), found);
      }
    }
  }

  private static void check(Event event, Claim claim, List<Event> alike, Violations found) {
    if (event.date() instanceof AllOf) {
      add(event, "it happened on several days", found);
    }
    for (Event other : alike) {
      if (areApart(event.date(), other.date()) && isToldBy(claim, other, event)) {
        add(event, "`" + other.id() + "` is recognised by the same words, of another day", found);
        return;
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

  private static Set<String> parties(Event event) {
    Set<String> parties = new HashSet<>(event.who());
    parties.addAll(event.to());
    return parties;
  }

  /** Whether prose about the other event has the words by which this one is recognised. */
  private static boolean isToldBy(Claim claim, Event other, Event event) {
    Claim words = other.common().claim();
    if (words != null) {
      return stems(claim.topics()).equals(stems(words.topics()))
          && stems(claim.verbs()).equals(stems(words.verbs()));
    }
    // Nothing else tells events apart in which nobody acts.
    boolean nobody = parties(event).isEmpty();
    return !nobody && !has(other, claim.not()) && isNamed(other, claim);
  }

  /** By noun and verb, where there are both: one of them has many titles. */
  private static boolean isNamed(Event other, Claim claim) {
    boolean noun = claim.topics().isEmpty() || has(other, claim.topics());
    boolean verb = claim.verbs().isEmpty() || has(other, claim.verbs());
    boolean both = !claim.topics().isEmpty() || !claim.verbs().isEmpty();
    return both && noun && verb;
  }

  private static boolean has(Event event, List<String> phrases) {
    for (String phrase : phrases) {
      if (WordForms.has(event.title(), phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areApart(FactDate one, FactDate other) {
    return isBefore(one, other) || isBefore(other, one);
  }

  private static boolean isBefore(FactDate one, FactDate other) {
    LocalDate last = one.latest();
    LocalDate first = other.earliest();
    return last != null && first != null && last.isBefore(first);
  }

  private static Set<List<String>> stems(List<String> phrases) {
    Set<List<String>> stems = new HashSet<>();
    phrases.forEach(phrase -> stems.add(WordForms.stems(phrase)));
    return stems;
  }
}
