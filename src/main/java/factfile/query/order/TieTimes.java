package factfile.query.order;

import factfile.model.base.FactBase;
import factfile.model.date.ClockTime;
import factfile.model.date.FactDate;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what time a fact stands among those of its day: its own; without one, the first of those that
 * by the order of facts it came before; else after all times.
 */
final class TieTimes {
  private final FactBase base;
  private final Map<String, Long> known = new HashMap<>();

  TieTimes(FactBase base) {
    this.base = base;
  }

  void clear() {
    known.clear();
  }

  /** Walks on to what came later; a stack of its own holds chains of any length. */
  long of(Fact fact) {
    Deque<Fact> path = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    path.push(fact);
    while (!known.containsKey(fact.id())) {
      Fact next = path.peek();
      onPath.add(next.id());
      ClockTime own = ClockTime.of(base.when(next));
      List<Fact> later = own == null ? later(next) : List.of();
      Fact missing = firstMissing(later, onPath);
      if (missing == null) {
        known.put(path.pop().id(), own == null ? earliest(later) : Long.valueOf(own.instant()));
      } else {
        path.push(missing);
      }
    }
    return known.get(fact.id());
  }

  /** One whose time is not known yet; none of a circle. */
  private Fact firstMissing(List<Fact> later, Set<String> onPath) {
    for (Fact each : later) {
      if (!known.containsKey(each.id()) && !onPath.contains(each.id())) {
        return each;
      }
    }
    return null;
  }

  private long earliest(List<Fact> later) {
    long earliest = Long.MAX_VALUE;
    for (Fact each : later) {
      Long time = known.get(each.id());
      earliest = time == null ? earliest : Math.min(earliest, time);
    }
    return earliest;
  }

  /** What came after it on its day, by its own word or theirs. */
  private List<Fact> later(Fact fact) {
    List<Fact> later = new ArrayList<>();
    FactDate own = base.when(fact);
    for (String id : fact.order().before()) {
      add(base.fact(id), own, later);
    }
    for (Fact other : base.facts(base.find(Index.LINK, fact.id()))) {
      if (other.order().after().contains(fact.id())) {
        add(other, own, later);
      }
    }
    return later;
  }

  private void add(Fact other, FactDate own, List<Fact> later) {
    FactDate date = other == null ? null : base.when(other);
    if (date != null && own != null && date.standsBeside(own)) {
      later.add(other);
    }
  }
}
