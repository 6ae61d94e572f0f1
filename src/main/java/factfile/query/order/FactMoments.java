package factfile.query.order;

import factfile.model.base.FactBase;
import factfile.model.record.Fact;
import factfile.query.state.Clocks;
import factfile.query.state.Moment;
import factfile.query.state.Moments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the facts of a base tell, by the place of the fact; each has a number there, from 0. */
public final class FactMoments {
  /** Of so many facts that tell several things they are kept. */
  private static final int KEPT = 1024;

  private final FactBase base;
  private final Moments moments;
  private final boolean whole;
  private final Map<Integer, List<Moment>> kept = new HashMap<>();

  /**
   * @param whole whether all days of a set of all are one thing
   */
  public FactMoments(FactBase base, Clocks clocks, boolean whole) {
    this.base = base;
    this.moments = new Moments(base, clocks);
    this.whole = whole;
  }

  /** Whatever day it is. */
  public static FactMoments ofAllTime(FactBase base) {
    return new FactMoments(base, new Clocks(null, null, base.end()), false);
  }

  public FactBase base() {
    return base;
  }

  public List<Moment> of(Fact fact) {
    List<Moment> told = moments.visit(fact);
    boolean plain = whole || (told.size() == 1 && !told.get(0).isSeveral());
    if (plain || told.isEmpty()) {
      return told;
    }
    List<Moment> each = new ArrayList<>(told.size());
    for (Moment moment : told) {
      each.addAll(moment.each());
    }
    return each;
  }

  /** The same of the fact at a place. */
  List<Moment> at(int place) {
    List<Moment> told = kept.get(place);
    if (told == null) {
      told = of(base.factAt(place));
      if (told.size() > 1) {
        keep(place, told);
      }
    }
    return told;
  }

  private void keep(int place, List<Moment> told) {
    if (kept.size() == KEPT) {
      kept.clear();
    }
    kept.put(place, told);
  }
}
