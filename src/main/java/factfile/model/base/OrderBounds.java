package factfile.model.base;

import factfile.model.record.Fact;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the order of facts bounds each of them on one side. Every fact is visited once, however
 * often it is asked for, and without recursion: chains may be as long as a base. Facts that lead to
 * each other share their bound (Tarjan's strongly connected components).
 */
final class OrderBounds {
  private final Chronology.Records records;
  private final boolean backward;
  private final Map<String, Visit> visits = new HashMap<>();

  /**
   * @param backward whether it is {@code after} that is followed, and the latest of the earliest
   *     days that bounds; else {@code before}, and the earliest of the last days
   */
  OrderBounds(Chronology.Records records, boolean backward) {
    this.records = records;
    this.backward = backward;
  }

  private static final class Visit {
    private final List<String> ids;
    private final int number;
    private int low;
    private int next;
    private boolean open = true;
    private boolean circular;
    private LocalDate bound;

    Visit(List<String> ids, int number, LocalDate bound) {
      this.ids = ids;
      this.number = number;
      this.low = number;
      this.bound = bound;
    }
  }

  /** The bound of a fact, its own day counted; null for none. */
  LocalDate of(Fact fact) {
    return visited(fact).bound;
  }

  /** Whether the order leads from a fact back to itself. */
  boolean isCircular(Fact fact) {
    return visited(fact).circular;
  }

  private synchronized Visit visited(Fact fact) {
    Visit known = visits.get(fact.id());
    if (known != null) {
      return known;
    }
    try {
      visitAll(fact);
    } catch (RuntimeException e) {
      visits.clear();
      throw e;
    }
    return visits.get(fact.id());
  }

  private void visitAll(Fact fact) {
    Deque<Visit> path = new ArrayDeque<>();
    Deque<Visit> open = new ArrayDeque<>();
    begin(fact, path, open);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.next < visit.ids.size()) {
        follow(visit, visit.ids.get(visit.next++), path, open);
      } else {
        path.pop();
        end(visit, path.peek(), open);
      }
    }
  }

  private void begin(Fact fact, Deque<Visit> path, Deque<Visit> open) {
    LocalDate first = fact.date() == null ? null : fact.date().earliest();
    LocalDate own = backward || fact.date() == null ? first : fact.date().timelineDay();
    List<String> ids = backward ? fact.order().after() : fact.order().before();
    Visit visit = new Visit(ids, visits.size(), own);
    visits.put(fact.id(), visit);
    path.push(visit);
    open.push(visit);
  }

  private void follow(Visit visit, String id, Deque<Visit> path, Deque<Visit> open) {
    Visit other = visits.get(id);
    if (other == null) {
      Fact fact = records.fact(id);
      if (fact != null) {
        begin(fact, path, open);
      }
    } else if (other.open) {
      visit.low = Math.min(visit.low, other.number);
      visit.circular |= other == visit;
    } else {
      visit.bound = narrower(visit.bound, other.bound);
    }
  }

  private void end(Visit visit, Visit parent, Deque<Visit> open) {
    if (visit.low == visit.number) {
      boolean several = open.peek() != visit;
      Visit member;
      do {
        member = open.pop();
        member.open = false;
        member.circular |= several;
        member.bound = visit.bound;
      } while (member != visit);
    }
    if (parent != null) {
      parent.low = Math.min(parent.low, visit.low);
      parent.bound = narrower(parent.bound, visit.bound);
    }
  }

  private LocalDate narrower(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isAfter(one) == backward ? other : one;
  }
}
