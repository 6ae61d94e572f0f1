package factfile.model.edit;

import factfile.model.base.MomentOrder;
import factfile.model.base.Ordinals;
import java.util.Arrays;

/** The order of a timeline after an edit. */
final class EditedMoments implements MomentOrder {
  private final MomentOrder before;
  private final BaseEdit edit;
  private final MomentRanges ranges;

  /** Of each range, the first index after what stands in it now. */
  private final int[] ends;

  private final int size;

  EditedMoments(MomentOrder before, BaseEdit edit) {
    this.before = before;
    this.edit = edit;
    this.ranges = edit.moments();
    this.ends = new int[ranges.size()];
    int moved = 0;
    for (int i = 0; i < ends.length; i++) {
      int now = ranges.entryEnd(i) - ranges.entry(i);
      moved += now - (ranges.end(i) - ranges.first(i));
      ends[i] = ranges.end(i) + moved;
    }
    this.size = before.size() + moved;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int place(int index) {
    int entry = entry(index);
    return entry < 0 ? edit.runs().now(before.place(old(index))) : ranges.place(entry);
  }

  @Override
  public int moment(int index) {
    int entry = entry(index);
    return entry < 0 ? before.moment(old(index)) : ranges.moment(entry);
  }

  /** The first range that ends behind an index. */
  private int range(int index) {
    int at = Arrays.binarySearch(ends, index + 1);
    int range = at < 0 ? -at - 1 : at;
    // A range where nothing stands any more ends where the one before it does.
    while (range > 0 && ends[range - 1] > index) {
      range--;
    }
    return range;
  }

  /** The entry of the edit that stands there; -1 where what stood there before is meant. */
  private int entry(int index) {
    int range = range(index);
    if (range == ends.length) {
      return -1;
    }
    int entry = ranges.entryEnd(range) - (ends[range] - index);
    return entry >= ranges.entry(range) ? entry : -1;
  }

  /** The index before the edit of what stands there unchanged. */
  private int old(int index) {
    int range = range(index);
    return range == 0 ? index : index - ends[range - 1] + ranges.end(range - 1);
  }

  @Override
  public Ordinals undated() {
    Ordinals kept = edit.runs().now(before.undated());
    int[] places = new int[kept.size() + ranges.undated().size()];
    int count = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (edit.unsettled().indexOf(kept.get(i)) < 0) {
        places[count++] = kept.get(i);
      }
    }
    for (int i = 0; i < ranges.undated().size(); i++) {
      places[count++] = ranges.undated().get(i);
    }
    return Ordinals.ofUnsorted(Arrays.copyOf(places, count));
  }
}
