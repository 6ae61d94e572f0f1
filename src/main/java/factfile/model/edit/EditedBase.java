package factfile.model.edit;

import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.model.base.MomentOrder;
import factfile.model.base.Ordinals;
import factfile.model.base.PendingRecord;
import factfile.model.base.PlacedBase;
import factfile.model.base.WordPlaces;
import factfile.model.date.Days;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A base after an edit: what it was before, but for what is gone, and what is new. */
public final class EditedBase extends PlacedBase {
  private final FactBase before;
  private final FactBase fresh;
  private final BaseEdit edit;
  private final PlaceRuns runs;

  /**
   * @param before with the lines of its records as they are now
   * @param fresh what is new, which may name what stands in the other
   */
  public EditedBase(FactBase before, FactBase fresh, BaseEdit edit) {
    super(edit.facts(), edit.entities(), edit.sources());
    this.before = before;
    this.fresh = fresh;
    this.edit = edit;
    this.runs = edit.runs();
  }

  @Override
  public Manifest manifest() {
    return before.manifest();
  }

  @Override
  public List<PendingRecord> pending() {
    return before.pending();
  }

  @Override
  public LocalDate end() {
    return edit.end();
  }

  @Override
  protected Item item(int place) {
    int old = runs.before(place);
    return old < 0 ? fresh.itemAt(edit.fresh().indexOf(place)) : before.itemAt(old);
  }

  @Override
  public Fact fact(String id) {
    return isBefore(id) ? before.fact(id) : fresh.fact(id);
  }

  @Override
  public Entity entity(String id) {
    return isBefore(id) ? before.entity(id) : fresh.entity(id);
  }

  @Override
  public Source source(String id) {
    return isBefore(id) ? before.source(id) : fresh.source(id);
  }

  /** Whether an id is one of before, or of nothing. */
  private boolean isBefore(String id) {
    return fresh.find(Index.ID, id).size() == 0 && !vanished(Index.ID).contains(id);
  }

  private Set<String> vanished(Index index) {
    return edit.vanished().getOrDefault(index, Set.of());
  }

  @Override
  public Ordinals find(Index index, String key) {
    return both(before.find(index, key), fresh.find(index, key));
  }

  @Override
  public Ordinals findBegun(Index index, String start) {
    return both(before.findBegun(index, start), fresh.findBegun(index, start));
  }

  private Ordinals both(Ordinals old, Ordinals more) {
    Ordinals kept = runs.now(old);
    if (more.size() == 0) {
      return kept;
    }
    int[] places = new int[more.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = edit.fresh().get(more.get(i));
    }
    return Ordinals.union(List.of(kept, Ordinals.of(places)));
  }

  @Override
  public List<String> keys(Index index, String start) {
    Set<String> keys = new TreeSet<>(before.keys(index, start));
    keys.removeAll(vanished(index));
    keys.addAll(fresh.keys(index, start));
    return List.copyOf(keys);
  }

  @Override
  public Ordinals factsIn(Days range) {
    return Ordinals.union(List.of(runs.now(before.factsIn(range)), edit.unsettled()));
  }

  @Override
  public void expect(int[] places) {
    int[] old = new int[places.length];
    int count = 0;
    for (int place : places) {
      int there = runs.before(place);
      if (there >= 0) {
        old[count++] = there;
      }
    }
    before.expect(Arrays.copyOf(old, count));
  }

  @Override
  public MomentOrder momentOrder() {
    return new EditedMoments(before.momentOrder(), edit);
  }

  @Override
  public WordPlaces wordPlaces() {
    return new EditedWords(before.wordPlaces(), fresh.wordPlaces(), edit);
  }
}
