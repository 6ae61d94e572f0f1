package factfile.model.base;

import factfile.model.date.Days;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact base held in memory. Each index is built when it is first asked for. */
public final class MemoryBase extends PlacedBase {
  private final Manifest manifest;
  private final List<PendingRecord> pending;
  private final Map<String, Source> sourcesById;
  private final Map<String, Entity> entitiesById;
  private final Map<String, Fact> factsById;
  private final List<Item> items = new ArrayList<>();
  private final LocalDate end;
  private final Map<Index, KeyTable> keys = new EnumMap<>(Index.class);
  private final Set<Index> asked = EnumSet.noneOf(Index.class);
  private DayTable days;

  /** Where an id stands more than once, its first record is taken. */
  public MemoryBase(
      Manifest manifest,
      Collection<Source> sources,
      Collection<Entity> entities,
      Collection<? extends Fact> facts) {
    this(manifest, sources, entities, facts, List.of());
  }

  /** The same with drafts beside its records. */
  public MemoryBase(
      Manifest manifest,
      Collection<Source> sources,
      Collection<Entity> entities,
      Collection<? extends Fact> facts,
      List<PendingRecord> pending) {
    this(manifest, byId(sources), byId(entities), byId(facts), pending);
  }

  private MemoryBase(
      Manifest manifest,
      Map<String, Source> sources,
      Map<String, Entity> entities,
      Map<String, Fact> facts,
      List<PendingRecord> pending) {
    super(facts.size(), entities.size(), sources.size());
    this.manifest = manifest;
    this.pending = List.copyOf(pending);
    this.factsById = facts;
    this.entitiesById = entities;
    this.sourcesById = sources;
    items.addAll(factsById.values());
    items.addAll(entitiesById.values());
    items.addAll(sourcesById.values());
    this.end = latest(sourcesById.values());
  }

  private static <T extends Item> Map<String, T> byId(Collection<? extends T> items) {
    Map<String, T> byId = new LinkedHashMap<>(items.size() * 2);
    for (T item : items) {
      byId.putIfAbsent(item.id(), item);
    }
    return byId;
  }

  private static LocalDate latest(Collection<Source> sources) {
    LocalDate latest = null;
    for (Source source : sources) {
      LocalDate day = source.lastDay();
      latest = latest == null || day.isAfter(latest) ? day : latest;
    }
    return latest;
  }

  @Override
  public Manifest manifest() {
    return manifest;
  }

  @Override
  public List<PendingRecord> pending() {
    return pending;
  }

  @Override
  public Entity entity(String id) {
    return entitiesById.get(id);
  }

  @Override
  public Source source(String id) {
    return sourcesById.get(id);
  }

  @Override
  public Fact fact(String id) {
    return factsById.get(id);
  }

  /** Every record: facts, then entities, then sources. */
  public List<Item> items() {
    return Collections.unmodifiableList(items);
  }

  @Override
  protected Item item(int place) {
    return items.get(place);
  }

  @Override
  public Ordinals find(Index index, String key) {
    return asked.add(index) && !keys.containsKey(index) ? scan(index, key) : table(index).find(key);
  }

  /** Who asks but once is better served without a table. */
  private Ordinals scan(Index index, String key) {
    int[] places = new int[16];
    int count = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).keys(index).contains(key)) {
        if (count == places.length) {
          places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = i;
      }
    }
    return Ordinals.of(Arrays.copyOf(places, count));
  }

  @Override
  public Ordinals findBegun(Index index, String start) {
    return table(index).findBegun(start);
  }

  @Override
  public List<String> keys(Index index, String start) {
    return table(index).keys(start);
  }

  /** All keys of an index. */
  public KeyTable table(Index index) {
    KeyTable table = keys.get(index);
    if (table == null) {
      table = KeyTable.of(index, items);
      keys.put(index, table);
    }
    return table;
  }

  @Override
  public WordPlaces wordPlaces() {
    return table(Index.WORD);
  }

  @Override
  public Ordinals factsIn(Days range) {
    if (days == null) {
      days = DayTable.of(this);
    }
    return days.in(range);
  }

  /** All of them are at hand. */
  @Override
  public void expect(int[] places) {}

  @Override
  public MomentOrder momentOrder() {
    return null;
  }

  @Override
  public LocalDate end() {
    return end;
  }
}
