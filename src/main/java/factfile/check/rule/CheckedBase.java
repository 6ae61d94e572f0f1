package factfile.check.rule;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Designation;
import factfile.model.part.Fate;
import factfile.model.part.Involvement;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Source;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A base as rules ask it; what several of them ask is worked out once. */
public final class CheckedBase {
  private final FactBase base;
  private Map<String, Integer> mentions;

  public CheckedBase(FactBase base) {
    this.base = base;
  }

  public FactBase facts() {
    return base;
  }

  /** Every record: sources, entities, facts; read as they are walked. */
  public List<Item> items() {
    return new Items(base.sources(), base.entities(), base.facts());
  }

  private static final class Items extends AbstractList<Item> {
    private final List<Source> sources;
    private final List<Entity> entities;
    private final List<Fact> facts;

    Items(List<Source> sources, List<Entity> entities, List<Fact> facts) {
      this.sources = sources;
      this.entities = entities;
      this.facts = facts;
    }

    @Override
    public Item get(int index) {
      int others = sources.size() + entities.size();
      if (index >= others) {
        return facts.get(index - others);
      }
      return index < sources.size() ? sources.get(index) : entities.get(index - sources.size());
    }

    @Override
    public int size() {
      return sources.size() + entities.size() + facts.size();
    }
  }

  /** How many records name that id, other than the one that has it and what stands inside that. */
  public int mentions(String id) {
    if (mentions == null) {
      mentions = new HashMap<>();
      for (Item item : items()) {
        for (String named : named(item)) {
          if (!named.equals(item.id())) {
            mentions.put(named, 1 + mentions.getOrDefault(named, 0));
          }
        }
      }
    }
    return mentions.getOrDefault(id, 0);
  }

  private static Set<String> named(Item item) {
    Set<String> named = new HashSet<>();
    if (item instanceof Source source) {
      if (source.origin() != null) {
        named.add(source.origin());
      }
      return named;
    }
    named.addAll(Citations.sources(item.everyCite()));
    named.addAll(Citations.reporters(item.everyCite()));
    if (item instanceof Entity entity) {
      addNamed(entity, named);
    } else if (item instanceof Fact fact) {
      for (Involvement each : fact.involvements()) {
        named.add(each.entity());
      }
      named.addAll(fact.links());
    }
    return named;
  }

  private static void addNamed(Entity entity, Set<String> named) {
    named.addAll(entity.partOf());
    List<String> events = new ArrayList<>();
    for (Role role : entity.roles()) {
      named.addAll(role.of());
      role.slice().addLink(events);
    }
    for (Fate fate : entity.fates()) {
      fate.slice().addLink(events);
    }
    for (Designation each : entity.designations()) {
      named.addAll(each.by());
    }
    named.addAll(events);
  }

  /**
   * The sources that others of the base retell, in the end; those that retell none are their own.
   */
  public Set<String> origins(List<Citation> cites) {
    Set<String> origins = new LinkedHashSet<>();
    for (Citation cite : cites) {
      origins.add(origin(cite.source()));
    }
    return origins;
  }

  private String origin(String id) {
    Set<String> seen = new HashSet<>();
    String first = id;
    Source source = base.source(id);
    while (source != null && source.origin() != null && seen.add(first)) {
      first = source.origin();
      source = base.source(first);
    }
    return first;
  }
}
