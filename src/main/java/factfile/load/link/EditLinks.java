package factfile.load.link;

import factfile.model.base.Allowances;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.FactDate;
import factfile.model.edit.EditedBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.RecordClass;
import factfile.model.record.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds what an edit has changed against all else: a base with which nothing was wrong before the
 * edit is looked at only where that may be otherwise now.
 */
public final class EditLinks {
  private final FactBase before;
  private final EditedBase now;
  private final Ordinals gone;
  private final Ordinals fresh;
  private final Set<Integer> unsettled = new TreeSet<>();
  private final Set<Integer> entities = new TreeSet<>();
  private final Deque<String> asked = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();

  /**
   * @param gone the places before the edit of what is not there any more
   * @param fresh the places now of what is new
   */
  public EditLinks(FactBase before, EditedBase now, Ordinals gone, Ordinals fresh) {
    this.before = before;
    this.now = now;
    this.gone = gone;
    this.fresh = fresh;
  }

  /**
   * Whether every id still leads to what suits.
   *
   * @param wanted the ids that stand in what is new, each with the sets of {@link RecordClass} that
   *     it may lead to
   * @param loose tells ids that stand in records and that no index finds these by
   */
  public boolean hold(Map<String, Integer> wanted, Predicate<String> loose) {
    for (int i = 0; i < fresh.size(); i++) {
      String id = now.itemAt(fresh.get(i)).id();
      if (id == null || id.isEmpty() || now.find(Index.ID, id).size() != 1) {
        return false;
      }
    }
    for (Map.Entry<String, Integer> each : wanted.entrySet()) {
      Item item = item(each.getKey());
      if (item == null || (RecordClass.of(item).bit() & each.getValue()) == 0) {
        return false;
      }
    }
    for (int i = 0; i < gone.size(); i++) {
      Item old = before.itemAt(gone.get(i));
      Item item = item(old.id());
      boolean same = item != null && RecordClass.of(item) == RecordClass.of(old);
      if (!same && (loose.test(old.id()) || isNamed(old.id()))) {
        return false;
      }
    }
    return true;
  }

  private Item item(String id) {
    Ordinals found = now.find(Index.ID, id);
    return found.size() == 0 ? null : now.itemAt(found.get(0));
  }

  private boolean isNamed(String id) {
    for (Index index : Index.OF_MENTIONS) {
      if (now.find(index, id).size() > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The places now of the facts whose days, or soundness, may be others than before, the new ones
   * among them: those that name what is changed, and those that name these.
   *
   * @param most more are not told
   * @param allowances what the keeper lets stand
   * @return null where there are more, or anything is wrong with one
   */
  public Ordinals unsettled(int most, Allowances allowances) {
    for (int i = 0; i < gone.size(); i++) {
      Item old = before.itemAt(gone.get(i));
      if (old instanceof Fact) {
        ask(old.id());
      } else if (old instanceof Source source && isMoved(source)) {
        addFacts(now.find(Index.SOURCE, source.id()));
      }
    }
    for (int i = 0; i < fresh.size(); i++) {
      Item item = now.itemAt(fresh.get(i));
      if (item instanceof Fact) {
        unsettled.add(fresh.get(i));
        ask(item.id());
      } else if (item instanceof Entity) {
        entities.add(fresh.get(i));
      }
    }
    while (!asked.isEmpty() && unsettled.size() <= most) {
      String id = asked.remove();
      Ordinals naming = now.find(Index.LINK, id);
      addFacts(naming);
      Ordinals others = naming.within(now.factPlaces(), now.sourcePlaces().get(0));
      for (int i = 0; i < others.size(); i++) {
        entities.add(others.get(i));
      }
      addTied(before, id);
      addTied(now, id);
    }
    return unsettled.size() <= most && isSound(new Soundness(now, allowances)) ? places() : null;
  }

  /** Those that stand on one day with a fact, in an order that it says. */
  private void addTied(FactBase base, String id) {
    Fact fact = base.fact(id);
    if (fact == null || fact.order().isEmpty()) {
      return;
    }
    FactDate date = base.when(fact);
    List<String> others = new ArrayList<>(fact.order().after());
    others.addAll(fact.order().before());
    for (String other : others) {
      Fact named = base.fact(other);
      FactDate day = named == null ? null : base.when(named);
      if (date != null && day != null && date.standsBeside(day)) {
        addFacts(now.find(Index.ID, other));
      }
    }
  }

  /** Whether anything is another than before that days, or what reporters say, rest on. */
  private boolean isMoved(Source old) {
    Source source = now.source(old.id());
    return source != null
        && !(Objects.equals(source.publisher(), old.publisher())
            && Objects.equals(source.origin(), old.origin())
            && isSame(source.published(), old.published())
            && isSame(source.upTo(), old.upTo())
            && isSame(source.retrieved(), old.retrieved()));
  }

  private static boolean isSame(FactDate one, FactDate other) {
    boolean both = one != null && other != null;
    return both ? one.edtf().equals(other.edtf()) : one == null && other == null;
  }

  private void addFacts(Ordinals places) {
    Ordinals facts = places.within(0, now.factPlaces());
    for (int i = 0; i < facts.size(); i++) {
      if (unsettled.add(facts.get(i))) {
        ask(now.factAt(facts.get(i)).id());
      }
    }
  }

  private void ask(String id) {
    if (known.add(id)) {
      asked.add(id);
    }
  }

  private boolean isSound(Soundness soundness) {
    for (int place : unsettled) {
      if (!soundness.holds(now.factAt(place))) {
        return false;
      }
    }
    for (int place : entities) {
      if (!soundness.holds((Entity) now.itemAt(place))) {
        return false;
      }
    }
    return true;
  }

  private Ordinals places() {
    int[] places = new int[unsettled.size()];
    int count = 0;
    for (int place : unsettled) {
      places[count++] = place;
    }
    return Ordinals.of(places);
  }
}
