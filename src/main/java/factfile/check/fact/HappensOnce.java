package factfile.check.fact;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.text.FoldedWords;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Two events of one kind and the same party, each of which is said to happen once. */
public final class HappensOnce implements BaseRule {
  private static final Set<String> BIRTH = Set.of("born", "birth");

  private static final Set<String> DEATH =
      Set.of(
          "died",
          "dies",
          "death",
          "killed",
          "kills",
          "murdered",
          "murders",
          "murder",
          "assassinated",
          "assassinates",
          "assassination",
          "executed",
          "executes",
          "execution",
          "hanged",
          "drowned");

  @Override
  public void check(CheckedBase base, Violations found) {
    Map<String, Event> first = new HashMap<>();
    for (Fact fact : base.facts().facts(FactKind.EVENT)) {
      Event event = (Event) fact;
      Event other = null;
      for (String key : event.once() ? keys(event, base.facts()) : Set.<String>of()) {
        Event same = first.putIfAbsent(key, event);
        other = other == null ? same : other;
      }
      if (other != null) {
        found.add(
            Rule.HAPPENS_ONCE,
            event,
            "`" + other.id() + "` is of the same kind and the same party, and happens once, too",
            "keep one of the two; or take `once` from what can happen again");
      }
    }
  }

  /** What no other event that happens once may have as well. */
  private static Set<String> keys(Event event, FactBase base) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> parties = new TreeSet<>(event.who());
    parties.addAll(event.to());
    Claim claim = event.common().claim();
    if (claim != null && !claim.topics().isEmpty() && !claim.verbs().isEmpty()) {
      keys.add("words " + folded(claim.topics()) + folded(claim.verbs()) + parties);
    }
    Set<String> words = new TreeSet<>(FoldedWords.of(event.title()));
    keys.add("title " + words + parties);
    String whose = person(event, base);
    if (whose != null) {
      addLife(words, whose, keys);
    }
    return keys;
  }

  private static void addLife(Set<String> words, String whose, Set<String> keys) {
    for (String word : words) {
      if (BIRTH.contains(word)) {
        keys.add("birth of " + whose);
      } else if (DEATH.contains(word)) {
        keys.add("death of " + whose);
      }
    }
  }

  /** The one whose life it is about; null where that is nobody, or several. */
  private static String person(Event event, FactBase base) {
    List<String> concerned = event.to().isEmpty() ? event.who() : event.to();
    Entity entity = concerned.size() == 1 ? base.entity(concerned.get(0)) : null;
    return entity != null && entity.kind() == EntityKind.PERSON ? entity.id() : null;
  }

  private static Set<String> folded(List<String> phrases) {
    Set<String> folded = new TreeSet<>();
    phrases.forEach(phrase -> folded.add(FoldedWords.fold(phrase)));
    return folded;
  }
}
