package factfile.store;

import factfile.model.base.Manifest;
import factfile.model.base.Ordinals;
import factfile.model.base.PendingRecord;
import factfile.model.base.PlacedBase;
import factfile.model.base.StandingOrder;
import factfile.model.base.WordPlaces;
import factfile.model.date.Days;
import factfile.model.edit.PlaceRuns;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.store.page.Cursor;
import factfile.store.page.SnapshotPages;
import factfile.store.record.ItemReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A base that reads from a snapshot what it is asked for. What has been read is kept as long as it
 * is not much.
 */
final class SnapshotBase extends PlacedBase {
  /** So many records are kept at most. */
  private static final int KEPT = 4096;

  private final SnapshotPages pages;
  private final Header header;
  private final Cursor places;
  private final Cursor records;
  private final ItemReader reader;
  private final PlaceRuns runs;
  private GatheredRecords gathered;
  private boolean endAsked;
  private Map<String, Entity> held = Map.of();
  private final Map<Index, PagedKeys> keys = new EnumMap<>(Index.class);
  private final Map<Integer, Item> kept = new HashMap<>();
  private final Map<String, Source> sourcesById = new HashMap<>();
  private final Map<String, Entity> entitiesById = new HashMap<>();

  SnapshotBase(SnapshotPages pages, Header header) {
    this(pages, header, new PlaceRuns());
  }

  /**
   * The same after an edit of its files.
   *
   * @param runs tell how many lines further down records stand
   */
  SnapshotBase(SnapshotPages pages, Header header, PlaceRuns runs) {
    super(header.facts(), header.entities(), header.sources());
    this.pages = pages;
    this.header = header;
    this.runs = runs;
    this.places = new Cursor(pages, 0);
    this.records = new Cursor(pages, 0);
    this.reader = new ItemReader(records, header.files());
  }

  /** Has all entities at hand, by their ids, where somebody holds them anyway. */
  void hold(Map<String, Entity> entities) {
    held = entities;
  }

  @Override
  public Manifest manifest() {
    return header.manifest();
  }

  @Override
  public List<PendingRecord> pending() {
    return header.pending();
  }

  @Override
  public LocalDate end() {
    return header.end();
  }

  @Override
  public LocalDate upTo(List<Citation> cites) {
    endAsked |= cites.isEmpty();
    return super.upTo(cites);
  }

  /** Whether it was asked up to which day something is known that rests on no source. */
  boolean isEndAsked() {
    return endAsked;
  }

  @Override
  public Fact fact(String id) {
    List<Fact> found = facts(find(Index.ID, id));
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public Entity entity(String id) {
    Entity entity = held.get(id);
    if (entity == null) {
      entity = entitiesById.get(id);
    }
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

  @Override
  protected Item item(int place) {
    Fact ready = gathered == null ? null : gathered.fact(place);
    if (ready != null) {
      return ready;
    }
    Item item = kept.get(place);
    if (item == null) {
      item = read(place);
      keep(kept, place, item);
    }
    return item;
  }

  private Item read(int place) {
    records.moveTo(begin(place));
    reader.moveLines(runs.furtherAt(place));
    if (isFact(place)) {
      return reader.fact();
    }
    return isEntity(place) ? reader.entity() : reader.source();
  }

  /** Where the record at a place begins; behind the last one, where they end. */
  private long begin(int place) {
    if (place == header.items()) {
      return header.records();
    }
    places.moveTo(header.records() + (long) place * Long.BYTES);
    return places.readLong();
  }

  @Override
  public void expect(int[] expected) {
    Ordinals ascending = Ordinals.ofUnsorted(expected.clone());
    if (gathered == null) {
      gathered = new GatheredRecords(pages, header.files(), runs);
    }
    gathered.begin(ascending);
    for (int i = 0; i < ascending.size(); i++) {
      int place = ascending.get(i);
      gathered.take(i, begin(place), begin(place + 1));
    }
  }

  @Override
  public StandingOrder momentOrder() {
    return new PagedMoments(pages, header.moments());
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

  @Override
  public WordPlaces wordPlaces() {
    return keys(Index.WORD);
  }

  private PagedKeys keys(Index index) {
    PagedKeys found = keys.get(index);
    if (found == null) {
      found = new PagedKeys(index, pages, header.tables().get(index));
      keys.put(index, found);
    }
    return found;
  }

  @Override
  public Ordinals factsIn(Days range) {
    return new PagedDays(pages, header.days(), header.facts()).in(range);
  }
}
