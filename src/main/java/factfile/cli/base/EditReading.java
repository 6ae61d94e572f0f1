package factfile.cli.base;

import factfile.load.link.EditLinks;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.base.Ordinals;
import factfile.model.edit.BaseEdit;
import factfile.model.edit.EditedBase;
import factfile.model.edit.MomentRanges;
import factfile.model.edit.PlaceRuns;
import factfile.model.edit.RecordZone;
import factfile.model.part.Index;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.query.order.EditedOrder;
import factfile.query.order.FactMoments;
import factfile.store.EditableSnapshot;
import factfile.store.SnapshotDraft;
import factfile.store.page.DamagedSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Answers from the snapshot of a base and from what was edited since. Where anything is wrong with
 * the base after the edit, it is read otherwise.
 */
final class EditReading {
  /** More records are not held against others. */
  private static final int MOST = 50_000;

  private final EditableSnapshot snapshot;
  private final EditReader reader;
  private MemoryBase fresh;
  private PlaceRuns runs;
  private Ordinals gone;
  private BaseEdit edit;
  private EditedBase base;

  EditReading(Path folder, EditableSnapshot snapshot) {
    this.snapshot = snapshot;
    this.reader = new EditReader(folder, snapshot);
  }

  /** The base as its files are; null where all of them have to be read. */
  FactBase read() {
    try {
      return reader.read() && isSound() ? base : null;
    } catch (IOException | UncheckedIOException | DamagedSnapshot e) {
      // The files are there to be read, or whoever reads them says what is wrong.
      return null;
    }
  }

  private boolean isSound() {
    fresh = reader.fresh();
    runs = reader.plan().runs();
    FactBase before = snapshot.before();
    int all = before.sourcePlaces().get(0) + before.sourcePlaces().size();
    gone = runs.gone(all);
    if (fresh.items().size() < reader.size() || gone.size() + reader.size() > MOST) {
      return false;
    }
    FactBase moved = snapshot.moved(runs);
    BaseEdit first = edit(Map.of(), before.end(), Ordinals.NONE, new MomentRanges());
    Map<Index, Set<String>> vanished = vanished(new EditedBase(moved, fresh, first));
    LocalDate end = end(new EditedBase(moved, fresh, first));
    if (!Objects.equals(end, before.end()) && snapshot.files().isRestingOnEnd()) {
      return false;
    }
    BaseEdit second = edit(vanished, end, Ordinals.NONE, new MomentRanges());
    EditedBase linked = new EditedBase(moved, fresh, second);
    EditLinks links = new EditLinks(before, linked, gone, reader.plan().fresh());
    Ordinals unsettled =
        links.hold(reader.wanted(), snapshot.files())
            ? links.unsettled(MOST, reader.allowances())
            : null;
    MomentRanges moments = unsettled == null ? null : moments(linked, unsettled);
    if (moments == null) {
      return false;
    }
    edit = edit(vanished, end, unsettled, moments);
    base = new EditedBase(moved, fresh, edit);
    return true;
  }

  private BaseEdit edit(
      Map<Index, Set<String>> vanished, LocalDate end, Ordinals unsettled, MomentRanges moments) {
    FilePlan plan = reader.plan();
    return new BaseEdit(
        runs,
        plan.fresh(),
        plan.size(RecordZone.FACTS),
        plan.size(RecordZone.ENTITIES),
        plan.size(RecordZone.SOURCES),
        end,
        vanished,
        unsettled,
        moments);
  }

  /** The keys under which nothing stands any more. */
  private Map<Index, Set<String>> vanished(FactBase now) {
    Map<Index, Set<String>> vanished = new EnumMap<>(Index.class);
    for (Index index : Index.values()) {
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < gone.size(); i++) {
        keys.addAll(snapshot.before().itemAt(gone.get(i)).keys(index));
      }
      for (Item item : fresh.items()) {
        for (String key : item.keys(index)) {
          keys.remove(key);
        }
      }
      Set<String> without = new HashSet<>();
      for (String key : keys) {
        if (now.find(index, key).size() == 0) {
          without.add(key);
        }
      }
      vanished.put(index, without);
    }
    return vanished;
  }

  /** The last day that any source speaks of; all are asked only where the one that did is gone. */
  private LocalDate end(FactBase now) {
    LocalDate before = snapshot.before().end();
    boolean asked = before == null;
    for (int i = 0; i < gone.size(); i++) {
      Item item = snapshot.before().itemAt(gone.get(i));
      asked |= item instanceof Source source && source.lastDay().equals(before);
    }
    LocalDate end = asked ? null : before;
    for (Source source : asked ? now.sources() : fresh.sources()) {
      end = end == null || source.lastDay().isAfter(end) ? source.lastDay() : end;
    }
    return end;
  }

  private MomentRanges moments(EditedBase linked, Ordinals unsettled) {
    int[] moved = new int[gone.size() + unsettled.size()];
    int count = 0;
    Ordinals facts = gone.within(0, snapshot.before().factPlaces());
    for (int i = 0; i < facts.size(); i++) {
      moved[count++] = facts.get(i);
    }
    for (int i = 0; i < unsettled.size(); i++) {
      int before = runs.before(unsettled.get(i));
      if (before >= 0) {
        moved[count++] = before;
      }
    }
    EditedOrder order = new EditedOrder(snapshot.order(), runs, FactMoments.ofAllTime(linked));
    Ordinals all = Ordinals.ofUnsorted(Arrays.copyOf(moved, count));
    return order.ranges(FactMoments.ofAllTime(snapshot.before()), all, unsettled);
  }

  /** Every file and folder that the base was read from. */
  List<Path> paths() {
    return reader.paths();
  }

  /** Keeps what was found for the next time, where that can be. */
  void keep(SnapshotDraft draft) {
    draft.keep(snapshot, fresh, edit, reader.paths());
  }
}
