package factfile.query.order;

import factfile.model.base.Ordinals;
import factfile.model.base.StandingOrder;
import factfile.model.edit.MomentRanges;
import factfile.model.edit.PlaceRuns;
import factfile.model.record.Fact;
import factfile.query.state.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of a timeline after an edit: what stood elsewhere stays, and only where something came,
 * went, or may have moved is it put in order anew.
 */
public final class EditedOrder {
  private final StandingOrder order;
  private final PlaceRuns runs;
  private final FactMoments now;
  private final TieOrder ties;

  /** What an edit touches at each stand. */
  private final Map<Long, Touched> touched = new TreeMap<>();

  /** The facts of before that are gone, or may have moved. */
  private Ordinals moved = Ordinals.NONE;

  /**
   * @param order of the base before the edit
   * @param now what the facts tell after it
   */
  public EditedOrder(StandingOrder order, PlaceRuns runs, FactMoments now) {
    this.order = order;
    this.runs = runs;
    this.now = now;
    this.ties = new TieOrder(now.base());
  }

  /** One thing that a fact tells, by its place and its number there. */
  private record Told(int place, int number) {}

  private static final class ByPlace implements Comparator<Told> {
    @Override
    public int compare(Told one, Told other) {
      int byPlace = Integer.compare(one.place(), other.place());
      return byPlace == 0 ? Integer.compare(one.number(), other.number()) : byPlace;
    }
  }

  /** What stands at one stand that is touched. */
  private static final class Touched {
    private final List<Told> added = new ArrayList<>();
    private boolean ordered;
  }

  /**
   * @param before what the facts told before the edit
   * @param gone the places before it of facts that are gone, or may have moved
   * @param come the places now of facts that are new, or may have moved
   * @return null where one of them stands too far away for a number
   */
  public MomentRanges ranges(FactMoments before, Ordinals gone, Ordinals come) {
    moved = gone;
    for (int i = 0; i < gone.size(); i++) {
      Fact fact = before.base().factAt(gone.get(i));
      for (Moment moment : before.of(fact)) {
        if (touch(moment) == null) {
          return null;
        }
      }
    }
    int[] undated = new int[come.size()];
    int count = 0;
    for (int i = 0; i < come.size(); i++) {
      int place = come.get(i);
      Fact fact = now.base().factAt(place);
      List<Moment> told = now.of(fact);
      if (told.isEmpty() && fact.kind().happens()) {
        undated[count++] = place;
      }
      for (int number = 0; number < told.size(); number++) {
        Touched at = touch(told.get(number));
        if (at == null) {
          return null;
        }
        at.added.add(new Told(place, number));
        at.ordered |= ties.isOrdered(told.get(number));
      }
    }
    MomentRanges ranges = new MomentRanges();
    for (Map.Entry<Long, Touched> each : touched.entrySet()) {
      add(each.getKey(), each.getValue(), ranges);
    }
    ranges.setUndated(Ordinals.of(Arrays.copyOf(undated, count)));
    return ranges;
  }

  private Touched touch(Moment moment) {
    long stand = MomentListing.stand(moment);
    if (MomentListing.isFar(stand)) {
      return null;
    }
    Touched at = touched.get(stand);
    if (at == null) {
      at = new Touched();
      touched.put(stand, at);
    }
    return at;
  }

  private void add(long stand, Touched at, MomentRanges ranges) {
    int first = first(stand);
    int end = first(stand + 1);
    boolean ordered = at.ordered;
    List<Told> all = new ArrayList<>(at.added);
    for (int i = first; i < end; i++) {
      if (moved.indexOf(order.place(i)) < 0) {
        all.add(new Told(runs.now(order.place(i)), order.moment(i)));
        ordered |= order.isOrdered(i);
      }
    }
    all.sort(new ByPlace());
    ranges.begin(first, end);
    if (!ordered) {
      for (Told each : all) {
        ranges.add(each.place(), each.number());
      }
      return;
    }
    MomentListing listing = new MomentListing(now.base());
    for (Told each : all) {
      Moment moment = now.at(each.place()).get(each.number());
      listing.add(each.place(), each.number(), moment, true);
    }
    listing.sort();
    for (int i = 0; i < listing.size(); i++) {
      ranges.add(listing.place(i), listing.moment(i));
    }
  }

  /** The first that stands there or later. */
  private int first(long stand) {
    int low = 0;
    int high = order.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.stand(middle) < stand) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
