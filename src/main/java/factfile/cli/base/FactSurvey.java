package factfile.cli.base;

import factfile.load.link.Soundness;
import factfile.model.base.Allowances;
import factfile.model.base.DayTable;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.query.order.FactMoments;
import factfile.query.order.MomentListing;
import java.util.List;

/**
 * Goes through facts of a large base that follow each other, up to the first with which anything is
 * wrong, and takes down their days; several may go through one base, each with a view of its own.
 */
final class FactSurvey {
  private final FactBase base;
  private final Soundness soundness;
  private final int first;
  private final int end;
  private final DayTable.Builder tree;
  private final MomentListing listing;
  private boolean sound = true;

  /**
   * @param first the place of the first fact
   * @param end the place behind the last one
   * @param size how many facts are taken down in the end
   */
  FactSurvey(FactBase base, Allowances allowances, int first, int end, int size) {
    this.base = base;
    this.soundness = new Soundness(base, allowances);
    this.first = first;
    this.end = end;
    this.tree = new DayTable.Builder(base, first, size);
    this.listing = new MomentListing(base);
  }

  void perform() {
    FactMoments told = FactMoments.ofAllTime(base);
    for (int place = first; sound && place < end; place++) {
      Fact fact = base.factAt(place);
      sound = soundness.holds(fact);
      if (sound) {
        tree.add(fact);
        listing.add(place, fact, told);
      }
    }
  }

  /** Whether nothing is wrong with any of them, nor with these. */
  boolean isSound(List<Entity> entities) {
    for (int i = 0; sound && i < entities.size(); i++) {
      sound = soundness.holds(entities.get(i));
    }
    return sound;
  }

  /** Takes over what was taken down of those that come next. */
  void addAll(FactSurvey next) {
    tree.addAll(next.tree);
    listing.addAll(next.listing);
  }

  DayTable days() {
    return tree.table();
  }

  MomentListing moments() {
    listing.sort();
    return listing;
  }
}
