package factfile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact base held in memory. Its index by entity is built when it is first asked for. */
public final class MemoryBase implements FactBase {
  private final Manifest manifest;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final LocalDate end;
  private final Chronology chronology = new Chronology(this::fact, this::upTo);
  private Map<String, Set<Fact>> byEntity;

  /** Where an id stands more than once, its first record is taken. */
  public MemoryBase(
      Manifest manifest,
      Collection<Source> sources,
      Collection<Entity> entities,
      Collection<? extends Fact> facts) {
    this.manifest = manifest;
    sources.forEach(source -> this.sources.putIfAbsent(source.id(), source));
    entities.forEach(entity -> this.entities.putIfAbsent(entity.id(), entity));
    facts.forEach(fact -> this.facts.putIfAbsent(fact.id(), fact));
    this.end = latest(sources);
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
  public Entity entity(String id) {
    return entities.get(id);
  }

  @Override
  public Source source(String id) {
    return sources.get(id);
  }

  @Override
  public Fact fact(String id) {
    return facts.get(id);
  }

  @Override
  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  @Override
  public Collection<Source> sources() {
    return Collections.unmodifiableCollection(sources.values());
  }

  @Override
  public Collection<Fact> facts() {
    return Collections.unmodifiableCollection(facts.values());
  }

  @Override
  public List<Fact> facts(FactKind kind) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : facts.values()) {
      if (fact.kind() == kind) {
        found.add(fact);
      }
    }
    return found;
  }

  @Override
  public List<Fact> concerning(String entity) {
    if (byEntity == null) {
      byEntity = indexByEntity();
    }
    return List.copyOf(byEntity.getOrDefault(entity, Set.of()));
  }

  private Map<String, Set<Fact>> indexByEntity() {
    Map<String, Set<Fact>> index = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      for (Involvement involvement : fact.involvements()) {
        index.computeIfAbsent(involvement.entity(), id -> new LinkedHashSet<>()).add(fact);
      }
      for (Citation citation : fact.everyCite()) {
        if (citation.saidBy() != null) {
          index.computeIfAbsent(citation.saidBy(), id -> new LinkedHashSet<>()).add(fact);
        }
      }
    }
    return index;
  }

  @Override
  public List<Entity> partsOf(String entity) {
    List<Entity> parts = new ArrayList<>();
    for (Entity each : entities.values()) {
      if (each.partOf().contains(entity)) {
        parts.add(each);
      }
    }
    return parts;
  }

  @Override
  public List<Entity> roleHolders(String entity) {
    List<Entity> holders = new ArrayList<>();
    for (Entity each : entities.values()) {
      if (each.roles().stream().anyMatch(role -> role.of().contains(entity))) {
        holders.add(each);
      }
    }
    return holders;
  }

  @Override
  public FactDate when(Fact fact) {
    FactDate date = chronology.when(fact);
    LocalDate known = upTo(fact.cites());
    return date == null || known == null ? date : date.endingNoSurerThan(known);
  }

  @Override
  public LocalDate upTo(List<Citation> cites) {
    LocalDate latest = null;
    for (Citation citation : cites) {
      Source source = sources.get(citation.source());
      if (source != null && (latest == null || source.lastDay().isAfter(latest))) {
        latest = source.lastDay();
      }
    }
    return latest == null ? end : latest;
  }

  @Override
  public LocalDate end() {
    return end;
  }
}
