package factfile.prose.judge;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which records speak of the same topic as another: those of its kind that share a party or a place
 * and a word, deadlines those that share a party.
 */
public final class Neighbours {
  private final FactBase base;
  private Map<String, List<Fact>> byWord;

  public Neighbours(FactBase base) {
    this.base = base;
  }

  /** Sorted when first asked for: most texts contradict nothing. */
  private Map<String, List<Fact>> byWord() {
    if (byWord == null) {
      byWord = sorted(base);
    }
    return byWord;
  }

  private static Map<String, List<Fact>> sorted(FactBase base) {
    Map<String, List<Fact>> byWord = new HashMap<>();
    for (FactKind kind : List.of(FactKind.EVENT, FactKind.COUNT, FactKind.DEADLINE)) {
      for (Fact fact : base.facts(kind)) {
        for (String word : words(fact)) {
          byWord.computeIfAbsent(kind + " " + word, key -> new ArrayList<>()).add(fact);
        }
      }
    }
    return byWord;
  }

  /** Looked up when it is asked for: few sentences come so far. */
  public SameTopic of(Fact fact) {
    return new SameTopic(base, this, fact);
  }

  List<Fact> beside(Fact fact) {
    Set<Fact> others = new LinkedHashSet<>();
    for (String word : words(fact)) {
      for (Fact other : byWord().get(fact.kind() + " " + word)) {
        if (!other.id().equals(fact.id()) && isNear(fact, other)) {
          others.add(other);
        }
      }
    }
    return List.copyOf(others);
  }

  private static boolean isNear(Fact fact, Fact other) {
    if (fact instanceof Count count && other instanceof Count second) {
      return Objects.equals(count.unit(), second.unit())
          && overlap(claim(count).topics(), claim(second).topics())
          && overlap(claim(count).verbs(), claim(second).verbs());
    }
    Set<String> shared = new LinkedHashSet<>(parties(fact));
    shared.retainAll(parties(other));
    return !shared.isEmpty();
  }

  private static Claim claim(Fact fact) {
    return fact.common().claim() == null ? Claim.NONE : fact.common().claim();
  }

  private static boolean overlap(List<String> some, List<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private static Set<String> parties(Fact fact) {
    Set<String> parties = new LinkedHashSet<>(fact.common().places());
    if (fact instanceof Event event) {
      parties.addAll(event.who());
      parties.addAll(event.to());
    } else if (fact instanceof Deadline deadline) {
      parties.addAll(deadline.owedBy());
      parties.addAll(deadline.setBy());
    }
    return parties;
  }

  /** What it is looked up by: its verbs, for a deadline whom it concerns. */
  private static Set<String> words(Fact fact) {
    if (fact instanceof Deadline) {
      return parties(fact);
    }
    Claim claim = claim(fact);
    Set<String> words = new LinkedHashSet<>(claim.verbs());
    words.addAll(claim.topics());
    return words;
  }
}
