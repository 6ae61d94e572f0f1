package factfile.prose.names;

import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom people also name when they mean an entity: its parts, at any depth, and what it is a part of
 * directly. "Israel" stands for its army; the army stands for Israel.
 */
public final class Kinship {
  private final FactBase base;
  private final Map<String, Set<String>> known = new HashMap<>();

  public Kinship(FactBase base) {
    this.base = base;
  }

  /** The entity itself is one of them. */
  Set<String> of(String id) {
    Set<String> kin = known.get(id);
    if (kin == null) {
      kin = find(id);
      known.put(id, kin);
    }
    return kin;
  }

  private Set<String> find(String id) {
    Set<String> kin = new HashSet<>(Set.of(id));
    Deque<String> open = new ArrayDeque<>(kin);
    while (!open.isEmpty()) {
      for (Entity part : base.entities(base.find(Index.PART_OF, open.pop()))) {
        if (kin.add(part.id())) {
          open.add(part.id());
        }
      }
    }
    Entity entity = base.entity(id);
    if (entity != null) {
      kin.addAll(entity.partOf());
    }
    return kin;
  }

  /** Them, and the bodies for which those of them act who hold an office: up to the state. */
  public Set<String> withBodies(Collection<String> ids) {
    Set<String> all = new LinkedHashSet<>(ids);
    Deque<String> open = new ArrayDeque<>();
    for (String id : ids) {
      Entity entity = base.entity(id);
      for (Role role : entity == null ? List.<Role>of() : entity.roles()) {
        open.addAll(role.of());
      }
    }
    while (!open.isEmpty()) {
      String id = open.pop();
      Entity entity = all.add(id) ? base.entity(id) : null;
      if (entity != null) {
        open.addAll(entity.partOf());
      }
    }
    return all;
  }

  /** The words of an entity's own names. */
  public Set<String> words(String id) {
    Set<String> words = new HashSet<>();
    Entity entity = base.entity(id);
    List<String> names = new ArrayList<>(entity == null ? List.of() : entity.aliases());
    names.add(entity == null ? "" : entity.name());
    for (String name : names) {
      for (Token token : Tokens.of(name)) {
        words.add(token.word());
      }
    }
    return words;
  }

  public boolean isAnyMeant(Collection<String> ids, Collection<String> named) {
    for (String id : ids) {
      if (isMeant(id, named)) {
        return true;
      }
    }
    return false;
  }

  public boolean isMeant(String id, Collection<String> named) {
    if (named.isEmpty()) {
      return false;
    }
    Set<String> kin = of(id);
    for (String name : named) {
      if (kin.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
