package factfile.cli.read;

import factfile.draft.propose.Proposal;
import factfile.edit.IdWords;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.model.base.FactBase;
import factfile.model.base.MemoryBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The entities that a document names and the base has not got, and who of them is who. */
final class Newcomers {
  private static final Position NOWHERE = new Position("", 1, 1);

  private final Map<String, Proposal> byId = new LinkedHashMap<>();
  private final Map<String, String> same;

  /**
   * @param same by the id of one that was proposed, that which stands for it
   */
  Newcomers(List<Proposal> proposals, Map<String, String> same) {
    this.same = new LinkedHashMap<>(same);
    for (Proposal each : proposals) {
      if (each.kind() == Kind.ENTITY) {
        byId.put(each.id(), each);
      }
    }
  }

  Map<String, String> same() {
    return same;
  }

  Proposal get(String id) {
    return byId.get(id);
  }

  /** The base as if it had all of them. */
  FactBase with(FactBase base) {
    List<Entity> entities = new ArrayList<>(base.entities());
    for (Proposal each : byId.values()) {
      if (base.entity(each.id()) == null) {
        entities.add(entity(each));
      }
    }
    return new MemoryBase(base.manifest(), base.sources(), entities, base.facts());
  }

  private static Entity entity(Proposal proposal) {
    List<String> aliases = new ArrayList<>();
    if (proposal.keys().get("aliases") instanceof List<?> several) {
      several.forEach(alias -> aliases.add(String.valueOf(alias)));
    } else if (proposal.keys().get("aliases") != null) {
      aliases.add(String.valueOf(proposal.keys().get("aliases")));
    }
    EntityKind kind = EntityKind.valueOf(kind(proposal).toUpperCase(Locale.ROOT));
    return Entity.named(proposal.id(), name(proposal), kind, aliases, NOWHERE);
  }

  static String name(Proposal entity) {
    return String.valueOf(entity.keys().get("name"));
  }

  static String kind(Proposal entity) {
    return String.valueOf(entity.keys().get("kind"));
  }

  /** A record with who was told to be somebody else as that. */
  Proposal applied(Proposal proposal) {
    Map<String, Object> keys = new LinkedHashMap<>();
    proposal.keys().forEach((name, value) -> keys.put(name, applied(proposal.kind(), name, value)));
    return new Proposal(
        proposal.kind(), keys, proposal.paragraph(), proposal.at(), proposal.words());
  }

  private Object applied(Kind kind, String name, Object value) {
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(applied(kind, name, item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> keys = new LinkedHashMap<>();
      map.forEach((key, each) -> keys.put(key + "", applied(kind, key + "", each)));
      return keys;
    }
    return namesEntity(kind, name) ? known(String.valueOf(value)) : value;
  }

  private String known(String id) {
    String found = id;
    Set<String> seen = new HashSet<>();
    while (same.containsKey(found) && seen.add(found)) {
      found = same.get(found);
    }
    return found;
  }

  private static boolean namesEntity(Kind kind, String name) {
    if (name.equals("said_by")) {
      return true;
    }
    for (List<Key> keys : List.of(kind.keys(), kind.partKeys())) {
      for (Key key : keys) {
        boolean entity = key.type() == KeyType.ENTITY || key.type() == KeyType.FACT_OR_ENTITY;
        if (entity && key.name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those that a record names and the base has not got, each behind those that it names itself. */
  List<Proposal> neededBy(Proposal record, FactBase base) {
    List<Proposal> needed = new ArrayList<>();
    record.keys().forEach((name, value) -> addNeeded(record.kind(), name, value, base, needed));
    return needed;
  }

  private void addNeeded(
      Kind kind, String name, Object value, FactBase base, List<Proposal> needed) {
    if (value instanceof List<?> list) {
      list.forEach(item -> addNeeded(kind, name, item, base, needed));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> addNeeded(kind, key + "", each, base, needed));
    } else if (namesEntity(kind, name)) {
      Proposal entity = byId.get(known(String.valueOf(value)));
      if (entity == null || base.entity(entity.id()) != null || needed.contains(entity)) {
        return;
      }
      Proposal applied = applied(entity);
      for (Proposal other : neededBy(applied, base)) {
        if (!needed.contains(other) && !other.id().equals(entity.id())) {
          needed.add(other);
        }
      }
      needed.add(applied);
    }
  }

  /**
   * The id of whom words name: an id, or a name or an alias; else a newcomer is made of them.
   *
   * @param kind what that is, most likely
   */
  String named(String words, EntityKind kind, FactBase base) {
    String there = existing(words, base);
    if (there != null) {
      return there;
    }
    String id = free(words, base);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", id);
    keys.put("name", words);
    keys.put("kind", kind.word());
    byId.put(id, new Proposal(Kind.ENTITY, keys, 0, "", ""));
    return id;
  }

  /** The id of whom words name already; null for nobody. */
  String existing(String words, FactBase base) {
    if (base.entity(words) != null || byId.containsKey(words)) {
      return known(words);
    }
    String folded = FoldedWords.fold(words);
    for (Entity entity : with(base).entities()) {
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(entity.name());
      for (String name : names) {
        if (FoldedWords.fold(name).equals(folded)) {
          return known(entity.id());
        }
      }
    }
    return null;
  }

  private String free(String words, FactBase base) {
    String made = IdWords.of(words);
    String wanted = made.isEmpty() ? "somebody" : made;
    String free = wanted;
    for (int i = 2; byId.containsKey(free) || base.find(Index.ID, free).size() > 0; i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  /**
   * Says who a newcomer is: somebody known, or by another name, or of another kind.
   *
   * @param words {@code NAME, KIND}, one of them, or who it is
   * @return what is wrong with that; null for nothing
   */
  String change(String id, String words, FactBase base) {
    Proposal before = byId.get(id);
    int comma = words.lastIndexOf(',');
    String name = (comma < 0 ? words : words.substring(0, comma)).strip();
    String typed = comma < 0 ? "" : words.substring(comma + 1).strip();
    String there = name.equals(name(before)) ? null : existing(name, base);
    if (there != null && !there.equals(id)) {
      same.put(id, there);
      return null;
    }
    String kind = typed.isEmpty() ? kind(before) : kindBegun(typed);
    if (kind == null) {
      return "`" + typed + "` is no kind of entity; Tab lists them";
    }
    if (name.isEmpty()) {
      return "it has to have a name";
    }
    Map<String, Object> keys = new LinkedHashMap<>(before.keys());
    keys.put("name", name);
    keys.put("kind", kind);
    if (!name.equals(name(before))) {
      String other = free(name, base);
      keys.put("id", other);
      same.put(id, other);
      byId.put(other, new Proposal(Kind.ENTITY, keys, 0, "", ""));
    } else {
      byId.put(id, new Proposal(Kind.ENTITY, keys, 0, "", ""));
    }
    return null;
  }

  /** The kind that is called so, or begins so and no other does. */
  private static String kindBegun(String typed) {
    List<String> begun = new ArrayList<>();
    for (EntityKind each : EntityKind.values()) {
      if (each.word().equals(typed)) {
        return typed;
      }
      if (each.word().startsWith(typed)) {
        begun.add(each.word());
      }
    }
    return begun.size() == 1 ? begun.get(0) : null;
  }
}
