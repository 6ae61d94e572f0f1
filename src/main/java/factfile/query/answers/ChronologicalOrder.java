package factfile.query.answers;

import factfile.model.base.FactBase;
import factfile.query.rows.TimelineRow;
import factfile.query.state.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a timeline: a fact stands at the latest day its date allows, an interval at its
 * start. Ties: uncertain before fixed, then before and after, then the order in the files.
 *
 * <p>Where two facts stand does not depend on what else is listed, so that a filter moves nothing.
 */
final class ChronologicalOrder {
  private final TieOrder ties;

  ChronologicalOrder(FactBase base) {
    this.ties = new TieOrder(base);
  }

  List<TimelineRow> of(List<TimelineRow> inFileOrder) {
    List<TimelineRow> sorted = new ArrayList<>(inFileOrder);
    sorted.sort(new ByDay());
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || !ties(sorted.get(from), sorted.get(to))) {
        ties.sort(sorted.subList(from, to));
        from = to;
      }
    }
    return sorted;
  }

  /** By day, and on a day what is not fixed to it first. */
  private static final class ByDay implements Comparator<TimelineRow> {
    @Override
    public int compare(TimelineRow a, TimelineRow b) {
      int order = Moment.BY_DAY.compare(a.moment(), b.moment());
      return order == 0 ? Boolean.compare(isFixed(a), isFixed(b)) : order;
    }
  }

  private static boolean isFixed(TimelineRow dated) {
    return dated.moment().date().start().isSingleDay();
  }

  private static boolean ties(TimelineRow a, TimelineRow b) {
    return a.moment().day().equals(b.moment().day()) && isFixed(a) == isFixed(b);
  }
}
