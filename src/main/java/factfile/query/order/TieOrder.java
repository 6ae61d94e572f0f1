package factfile.query.order;

import factfile.model.base.FactBase;
import factfile.model.date.ClockTime;
import factfile.model.date.FactDate;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.query.state.Moment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what stands on one day in order: by the time of day, what has none last, then by {@code
 * before} and {@code after}. A fact that came after others stands where the last of those stands,
 * behind it, and one without a time before what it came before; so each has a place of its own,
 * whichever others are listed.
 */
final class TieOrder {
  /** Where more are known, those of the days before are forgotten. */
  private static final int KEPT = 1 << 16;

  private final FactBase base;
  private final Map<String, Place> places = new HashMap<>();
  private final TieTimes times;
  private Boolean anyBefore;

  TieOrder(FactBase base) {
    this.base = base;
    this.times = new TieTimes(base);
  }

  /**
   * Where a fact stands among those of its day.
   *
   * @param time by which it stands
   * @param last the place in the files of the last of those that it came after, or its own
   * @param steps how many of those follow each other before it
   * @param own its own place in the files
   */
  private record Place(long time, int last, int steps, int own) implements Comparable<Place> {
    Place after(Place other) {
      int order = Long.compare(other.time, time);
      order = order == 0 ? Integer.compare(other.last, last) : order;
      if (order < 0) {
        return this;
      }
      int more = order > 0 || other.steps >= steps ? other.steps + 1 : steps;
      return new Place(other.time, other.last, more, own);
    }

    @Override
    public int compareTo(Place other) {
      int order = Long.compare(time, other.time);
      order = order == 0 ? Integer.compare(last, other.last) : order;
      order = order == 0 ? Integer.compare(steps, other.steps) : order;
      return order == 0 ? Integer.compare(own, other.own) : order;
    }
  }

  /**
   * Moments of one day in order.
   *
   * @param tied in the order of the files
   * @param factPlaces the places of their facts
   */
  int[] sorted(int[] tied, int[] factPlaces) {
    if (places.size() > KEPT) {
      places.clear();
      times.clear();
    }
    List<Tied> all = new ArrayList<>(tied.length);
    for (int each : tied) {
      all.add(new Tied(each, place(base.factAt(factPlaces[each]))));
    }
    all.sort(new ByPlace());
    int[] sorted = new int[tied.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = all.get(i).moment();
    }
    return sorted;
  }

  private record Tied(int moment, Place place) {}

  /** Whether more than the order of the files may say where a moment stands on its day. */
  boolean isOrdered(Moment moment) {
    Fact fact = moment.fact();
    return ClockTime.of(moment.date()) != null
        || !fact.order().after().isEmpty()
        || isNamedBefore(fact);
  }

  private boolean isNamedBefore(Fact fact) {
    if (anyBefore == null) {
      anyBefore = !base.keys(Index.BEFORE, "").isEmpty();
    }
    return anyBefore && base.find(Index.BEFORE, fact.id()).size() > 0;
  }

  private static final class ByPlace implements Comparator<Tied> {
    @Override
    public int compare(Tied a, Tied b) {
      return a.place().compareTo(b.place());
    }
  }

  /** Walks back to what came first; a stack of its own holds chains of any length. */
  private Place place(Fact fact) {
    Deque<Fact> path = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    path.push(fact);
    while (!places.containsKey(fact.id())) {
      Fact next = path.peek();
      onPath.add(next.id());
      Fact missing = firstMissing(next, onPath);
      if (missing == null) {
        places.put(path.pop().id(), computed(next));
      } else {
        path.push(missing);
      }
    }
    return places.get(fact.id());
  }

  /** One that it came after and whose place is not known yet; none of a circle. */
  private Fact firstMissing(Fact fact, Set<String> onPath) {
    for (Fact earlier : earlier(fact)) {
      if (!places.containsKey(earlier.id()) && !onPath.contains(earlier.id())) {
        return earlier;
      }
    }
    return null;
  }

  private Place computed(Fact fact) {
    int own = base.find(Index.ID, fact.id()).get(0);
    Place place = new Place(times.of(fact), own, 0, own);
    for (Fact earlier : earlier(fact)) {
      Place known = places.get(earlier.id());
      place = known == null ? place : place.after(known);
    }
    return place;
  }

  /** What it came after, by its own word or theirs, where the day leaves that open. */
  private List<Fact> earlier(Fact fact) {
    List<Fact> earlier = new ArrayList<>();
    for (String id : fact.order().after()) {
      add(base.fact(id), fact, earlier);
    }
    if (isNamedBefore(fact)) {
      for (Fact other : base.facts(base.find(Index.BEFORE, fact.id()))) {
        add(other, fact, earlier);
      }
    }
    return earlier;
  }

  private void add(Fact other, Fact fact, List<Fact> earlier) {
    FactDate date = other == null ? null : base.when(other);
    FactDate own = base.when(fact);
    boolean timed = ClockTime.of(date) != null && ClockTime.of(own) != null;
    if (date != null && own != null && date.standsBeside(own) && !timed) {
      earlier.add(other);
    }
  }
}
