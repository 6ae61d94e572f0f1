package factfile.store;

import factfile.model.Days;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.Index;
import factfile.model.Item;
import factfile.model.Manifest;
import factfile.model.Ordinals;
import factfile.model.Source;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A base that reads from a snapshot what it is asked for. What has been read is kept as long as it
 * is not much.
 */
final class SnapshotBase implements FactBase {
  /** So many records are kept at most. */
  private static final int KEPT = 4096;

  private final Pages pages;
  private final Header header;
  private final Cursor places;
  private final Cursor records;
  private final ItemReader reader;
  private final Map<Index, PagedKeys> keys = new EnumMap<>(Index.class);
  private final Map<Integer, Item> kept = new HashMap<>();
  private final Map<String, Source> sourcesById = new HashMap<>();
  private final Map<String, Entity> entitiesById = new HashMap<>();

  SnapshotBase(Pages pages, Header header) {
    this.pages = pages;
    this.header = header;
    this.places = new Cursor(pages, 0);
    this.records = new Cursor(pages, 0);
    this.reader = new ItemReader(records, header.files());
  }

  @Override
  public Manifest manifest() {
    return header.manifest();
  }

  @Override
  public LocalDate end() {
    return header.end();
  }

  @Override
  public Fact fact(String id) {
    List<Fact> found = facts(find(Index.ID, id));
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public Entity entity(String id) {
    Entity entity = entitiesById.get(id);
    if (entity == null) {
      List<Entity> found = entities(find(Index.ID, id));
      entity = found.isEmpty() ? null : found.get(0);
      keep(entitiesById, id, entity);
    }
    return entity;
  }

  @Override
  public Source source(String id) {
    Source source = sourcesById.get(id);
    if (source == null) {
      List<Source> found = sources(find(Index.ID, id));
      source = found.isEmpty() ? null : found.get(0);
      keep(sourcesById, id, source);
    }
    return source;
  }

  private static <K, V> void keep(Map<K, V> map, K key, V value) {
    if (map.size() == KEPT) {
      map.clear();
    }
    map.put(key, value);
  }

  private int firstEntity() {
    return header.facts();
  }

  private int firstSource() {
    return header.facts() + header.entities();
  }

  private int end(int sources) {
    return firstSource() + sources;
  }

  @Override
  public List<Fact> facts() {
    return facts(Ordinals.range(0, firstEntity()));
  }

  @Override
  public List<Entity> entities() {
    return entities(Ordinals.range(firstEntity(), firstSource()));
  }

  @Override
  public List<Source> sources() {
    return sources(Ordinals.range(firstSource(), end(header.sources())));
  }

  @Override
  public List<Fact> facts(Ordinals found) {
    return new Picked<>(Fact.class, found.within(0, firstEntity()));
  }

  @Override
  public List<Entity> entities(Ordinals found) {
    return new Picked<>(Entity.class, found.within(firstEntity(), firstSource()));
  }

  @Override
  public List<Source> sources(Ordinals found) {
    return new Picked<>(Source.class, found.within(firstSource(), end(header.sources())));
  }

  /** Some of the records, all of one type, each read when it is asked for. */
  private final class Picked<T extends Item> extends AbstractList<T> {
    private final Class<T> type;
    private final Ordinals found;

    Picked(Class<T> type, Ordinals found) {
      this.type = type;
      this.found = found;
    }

    @Override
    public T get(int index) {
      return type.cast(item(found.get(index)));
    }

    @Override
    public int size() {
      return found.size();
    }
  }

  private Item item(int place) {
    Item item = kept.get(place);
    if (item == null) {
      item = read(place);
      keep(kept, place, item);
    }
    return item;
  }

  private Item read(int place) {
    places.moveTo(header.records() + (long) place * Long.BYTES);
    records.moveTo(places.readLong());
    if (place < firstEntity()) {
      return reader.fact();
    }
    return place < firstSource() ? reader.entity() : reader.source();
  }

  @Override
  public Ordinals find(Index index, String key) {
    return keys(index).find(key);
  }

  @Override
  public Ordinals findBegun(Index index, String start) {
    return keys(index).findBegun(start);
  }

  @Override
  public List<String> keys(Index index, String start) {
    return keys(index).keys(start);
  }

  private PagedKeys keys(Index index) {
    PagedKeys found = keys.get(index);
    if (found == null) {
      found = new PagedKeys(pages, header.tables().get(index));
      keys.put(index, found);
    }
    return found;
  }

  @Override
  public Ordinals factsIn(Days range) {
    return new PagedDays(pages, header.days(), header.facts()).in(range);
  }
}
