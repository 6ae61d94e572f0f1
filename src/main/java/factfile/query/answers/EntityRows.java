package factfile.query.answers;

import factfile.answer.NumberOrder;
import factfile.answer.Walked;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.record.Fact;
import factfile.query.order.FactsAhead;
import factfile.query.rows.WhoRow;
import factfile.query.state.Standings;
import factfile.query.words.Entities;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of all entities that the filters pick and some source names. Only numbers are kept of
 * them: what an entity rests on is looked for when somebody asks, as that is said in facts that
 * stand all over the base.
 */
final class EntityRows extends Walked<WhoRow> {
  /** So many are announced together. */
  private static final int STRETCH = 1 << 14;

  /** The place of one of which it is not known. */
  private static final int NOWHERE = -1;

  private final Inquiry inquiry;
  private final FactBase base;
  private final Standings standings;
  private final AboutFacts filters;
  private final FactsAhead facts;
  private int[] places = new int[16];

  private EntityKind[] kinds = new EntityKind[16];
  private boolean[] sure = new boolean[16];
  private int size;
  private int uncited;

  EntityRows(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.base = inquiry.base();
    this.standings = new Standings(base, inquiry.clocks());
    this.filters = new AboutFacts(inquiry);
    this.facts = new FactsAhead(base);
  }

  /** Lists all that the filters can pick. */
  void list() {
    Ordinals candidates = inquiry.filters().entities(base);
    Ordinals all = base.entityPlaces();
    list(candidates == null ? all : candidates.and(all));
  }

  /** The row of an entity alone, whether it is listed or not. */
  List<WhoRow> rowsOf(Entity entity) {
    Truth matches = matches(NOWHERE, entity);
    return matches == Truth.NO ? List.of() : List.of(row(NOWHERE, entity, matches));
  }

  /** How many are not listed as no source names them. */
  int uncited() {
    return uncited;
  }

  private void list(Ordinals candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      if (i % STRETCH == 0 && !inquiry.filters().isNone()) {
        expectFrom(i, candidates);
      }
      int place = candidates.get(i);
      Entity entity = (Entity) base.itemAt(place);
      Truth matches = matches(place, entity);
      if (matches != Truth.NO) {
        add(place, entity, matches);
      }
    }
  }

  private void expectFrom(int first, Ordinals candidates) {
    int[] next = new int[Math.min(STRETCH, candidates.size() - first)];
    for (int i = 0; i < next.length; i++) {
      next[i] = candidates.get(first + i);
    }
    facts.expect(next);
  }

  private void add(int place, Entity entity, Truth matches) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      sure = Arrays.copyOf(sure, size * 2);
    }
    places[size] = place;
    kinds[size] = entity.kind();
    sure[size++] = matches == Truth.YES;
  }

  private Truth matches(int place, Entity entity) {
    if (inquiry.filters().isNone()) {
      boolean cited = Entities.isCited(entity, base.concerning(entity.id()));
      uncited += cited ? 0 : 1;
      return Truth.of(cited);
    }
    List<Fact> about = facts.about(place, entity.id());
    List<Citation> cites = Entities.cites(entity, about);
    if (cites.isEmpty()) {
      uncited++;
      return Truth.NO;
    }
    Standings.Standing standing = standings.of(entity);
    Truth matches = filters.test(Who.subject(inquiry, entity, cites).standing(standing), about);
    boolean certain = standing.certain() && matches == Truth.YES;
    return inquiry.filters().lists(matches, certain) ? matches : Truth.NO;
  }

  /** By what they are: people, then bodies, then places. */
  Walked<WhoRow> byKind() {
    return picked(new ByKind().order());
  }

  private final class ByKind extends NumberOrder {
    int[] order() {
      return ordered(size);
    }

    @Override
    protected int compare(int one, int other) {
      return kinds[one].compareTo(kinds[other]);
    }
  }

  @Override
  protected int stretch() {
    return STRETCH;
  }

  @Override
  protected void expect(int[] indexes) {
    int[] next = new int[indexes.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = places[indexes[i]];
    }
    facts.expect(next);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public WhoRow get(int index) {
    Entity entity = (Entity) base.itemAt(places[index]);
    Truth matches = sure[index] ? Truth.YES : Truth.MAYBE;
    return row(places[index], entity, matches);
  }

  private WhoRow row(int place, Entity entity, Truth matches) {
    return new WhoRow(
        base,
        entity,
        standings.of(entity),
        matches,
        null,
        new NamingCites(place, entity),
        inquiry.clocks().day());
  }

  /** What an entity rests on. */
  private final class NamingCites extends Walked<Citation> {
    private final int place;
    private final Entity entity;
    private List<Citation> found;

    NamingCites(int place, Entity entity) {
      this.place = place;
      this.entity = entity;
    }

    private List<Citation> found() {
      if (found == null) {
        List<Citation> own = entity.everyCite();
        found = own.isEmpty() ? Entities.cites(entity, facts.about(place, entity.id())) : own;
      }
      return found;
    }

    @Override
    protected void expect(int[] indexes) {
      // They are held once they are found.
    }

    @Override
    public Citation get(int index) {
      return found().get(index);
    }

    @Override
    public int size() {
      return found().size();
    }
  }
}
