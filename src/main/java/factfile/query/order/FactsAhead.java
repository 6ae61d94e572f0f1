package factfile.query.order;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import java.util.Arrays;
import java.util.List;

/**
 * The facts about entities that are asked for one after the other. They stand all over the base, so
 * that those about the next entities are made ready together, once the first of them is asked for.
 */
public final class FactsAhead {
  /** So many facts are made ready at a time, about. */
  private static final int MOST = 1 << 18;

  /** About whom there are more, they are read as quickly one after the other. */
  private static final int MANY = 1 << 12;

  private final FactBase base;

  /** The places of those who may be asked for, in their order. */
  private int[] awaited = new int[0];

  private int at;

  /** The first of them whose facts have not been made ready. */
  private int next;

  public FactsAhead(FactBase base) {
    this.base = base;
  }

  /** Hears whose facts may be asked for next, in that order. */
  public void expect(int[] entities) {
    awaited = entities;
    at = 0;
    next = 0;
  }

  /** The facts about the entity at a place. */
  public List<Fact> about(int place, String id) {
    int index = at;
    while (index < awaited.length && awaited[index] != place) {
      index++;
    }
    if (index < awaited.length) {
      at = index;
      if (index >= next) {
        makeReady(index);
      }
    }
    return base.concerning(id);
  }

  private void makeReady(int from) {
    int[] facts = new int[MOST];
    int count = 0;
    for (next = from; next < awaited.length && count < MOST; next++) {
      String id = base.itemAt(awaited[next]).id();
      Ordinals about = base.find(Index.ENTITY, id).within(0, base.factPlaces());
      for (int i = 0; i < about.size() && about.size() <= MANY; i++) {
        if (count == facts.length) {
          facts = Arrays.copyOf(facts, count + MANY);
        }
        facts[count++] = about.get(i);
      }
    }
    base.expect(Arrays.copyOf(facts, count));
  }
}
