package factfile.query.known;

import factfile.model.base.Chronology;
import factfile.model.base.FactBase;
import factfile.model.base.Manifest;
import factfile.model.base.MomentOrder;
import factfile.model.base.Ordinals;
import factfile.model.base.PendingRecord;
import factfile.model.base.WordPlaces;
import factfile.model.date.Days;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A base without the sources that were not out by a day, and without what rests on those alone.
 * Keys of an index may still name what is gone; records do not.
 */
final class PublishedBase implements FactBase, Predicate<Citation> {
  private final FactBase whole;
  private final LocalDate day;
  private final LocalDate end;
  private final Chronology chronology = new Chronology(this);
  private final List<Source> published = new ArrayList<>();
  private final List<Source> unpublished = new ArrayList<>();

  PublishedBase(FactBase whole, LocalDate day) {
    this.whole = whole;
    this.day = day;
    LocalDate latest = null;
    for (Source source : whole.sources()) {
      (isOut(source) ? published : unpublished).add(source);
      if (isOut(source) && (latest == null || source.lastDay().isAfter(latest))) {
        latest = source.lastDay();
      }
    }
    this.end = latest;
  }

  /** Surely out by then. */
  private boolean isOut(Source source) {
    return !source.outBy().isAfter(day);
  }

  List<Source> unpublished() {
    return unpublished;
  }

  /** Whether a citation is of a published source. */
  @Override
  public boolean test(Citation citation) {
    return source(citation.source()) != null;
  }

  /** What is published of a fact; null where nothing is. */
  Fact rest(Fact fact) {
    return fact == null ? null : fact.restingOn(this);
  }

  @Override
  public Manifest manifest() {
    return whole.manifest();
  }

  @Override
  public Chronology chronology() {
    return chronology;
  }

  @Override
  public LocalDate end() {
    return end;
  }

  @Override
  public List<PendingRecord> pending() {
    return whole.pending();
  }

  @Override
  public Entity entity(String id) {
    Entity entity = whole.entity(id);
    return entity == null ? null : entity.restingOn(this);
  }

  @Override
  public Source source(String id) {
    Source source = whole.source(id);
    return source == null || !isOut(source) ? null : source;
  }

  @Override
  public Fact fact(String id) {
    return rest(whole.fact(id));
  }

  @Override
  public List<Entity> entities() {
    return resting(whole.entities());
  }

  @Override
  public List<Source> sources() {
    return published;
  }

  @Override
  public int factPlaces() {
    return whole.factPlaces();
  }

  @Override
  public Fact factAt(int place) {
    return rest(whole.factAt(place));
  }

  @Override
  public Item itemAt(int place) {
    Item item = whole.itemAt(place);
    if (item instanceof Fact fact) {
      return rest(fact);
    }
    if (item instanceof Source source) {
      return isOut(source) ? source : null;
    }
    return ((Entity) item).restingOn(this);
  }

  @Override
  public Ordinals entityPlaces() {
    return whole.entityPlaces();
  }

  @Override
  public Ordinals sourcePlaces() {
    return whole.sourcePlaces();
  }

  /** What is left of a record may have fewer words. */
  @Override
  public WordPlaces wordPlaces() {
    return null;
  }

  @Override
  public void expect(int[] places) {
    whole.expect(places);
  }

  /** What is left of a fact may tell less, and on other days. */
  @Override
  public MomentOrder momentOrder() {
    return null;
  }

  @Override
  public List<Fact> facts() {
    return kept(whole.facts());
  }

  @Override
  public List<Fact> facts(Ordinals records) {
    return kept(whole.facts(records));
  }

  @Override
  public List<Entity> entities(Ordinals records) {
    return resting(whole.entities(records));
  }

  @Override
  public List<Source> sources(Ordinals records) {
    List<Source> kept = new ArrayList<>();
    for (Source source : whole.sources(records)) {
      if (isOut(source)) {
        kept.add(source);
      }
    }
    return kept;
  }

  /** A citation that is gone may have been all that named the entity. */
  @Override
  public List<Fact> concerning(String entity) {
    List<Fact> concerning = new ArrayList<>();
    for (Fact fact : facts(find(Index.ENTITY, entity))) {
      if (fact.keys(Index.ENTITY).contains(entity)) {
        concerning.add(fact);
      }
    }
    return concerning;
  }

  private List<Fact> kept(List<Fact> facts) {
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : facts) {
      Fact rest = rest(fact);
      if (rest != null) {
        kept.add(rest);
      }
    }
    return kept;
  }

  private List<Entity> resting(List<Entity> entities) {
    List<Entity> resting = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      resting.add(entity.restingOn(this));
    }
    return resting;
  }

  @Override
  public Ordinals find(Index index, String key) {
    return whole.find(index, key);
  }

  @Override
  public Ordinals findBegun(Index index, String start) {
    return whole.findBegun(index, start);
  }

  @Override
  public List<String> keys(Index index, String start) {
    return whole.keys(index, start);
  }

  @Override
  public Ordinals factsIn(Days range) {
    return whole.factsIn(range);
  }
}
