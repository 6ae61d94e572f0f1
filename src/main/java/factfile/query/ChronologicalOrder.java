package factfile.query;

import factfile.query.Timeline.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a timeline: a fact stands at the latest day its date allows, an interval at its
 * start. Ties: uncertain before fixed, then before and after, then the order in the files.
 */
final class ChronologicalOrder {
  private ChronologicalOrder() {}

  static List<Dated> of(List<Dated> inFileOrder) {
    List<Dated> sorted = new ArrayList<>(inFileOrder);
    sorted.sort(new ByDay());
    List<Dated> ordered = new ArrayList<>(sorted.size());
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || !ties(sorted.get(from), sorted.get(to))) {
        addByOrder(sorted.subList(from, to), ordered);
        from = to;
      }
    }
    return ordered;
  }

  /** By day, and on a day what is not fixed to it first. */
  private static final class ByDay implements Comparator<Dated> {
    @Override
    public int compare(Dated a, Dated b) {
      int order = Moment.BY_DAY.compare(a.moment(), b.moment());
      return order == 0 ? Boolean.compare(isFixed(a), isFixed(b)) : order;
    }
  }

  private static boolean isFixed(Dated dated) {
    return dated.moment().date().start().isSingleDay();
  }

  private static boolean ties(Dated a, Dated b) {
    return a.moment().day().equals(b.moment().day()) && isFixed(a) == isFixed(b);
  }

  /** Takes, again and again, the first that no other of the rest comes before. */
  private static void addByOrder(List<Dated> tied, List<Dated> ordered) {
    List<Dated> rest = new ArrayList<>(tied);
    while (!rest.isEmpty()) {
      int next = 0;
      for (int i = 0; i < rest.size(); i++) {
        if (isFirst(rest.get(i), rest)) {
          next = i;
          break;
        }
      }
      ordered.add(rest.remove(next));
    }
  }

  private static boolean isFirst(Dated candidate, List<Dated> rest) {
    String id = candidate.moment().fact().id();
    for (Dated other : rest) {
      boolean comesBefore =
          candidate.moment().fact().order().after().contains(other.moment().fact().id())
              || other.moment().fact().order().before().contains(id);
      if (comesBefore) {
        return false;
      }
    }
    return true;
  }
}
