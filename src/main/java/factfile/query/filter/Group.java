package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.record.Entity;
import factfile.query.state.Slices;
import factfile.query.words.Entities;
import factfile.query.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entity with its parts, and those who held its roles, or some office, on a fact's day. */
final class Group {
  private final Slices slices;
  private final Set<String> members = new HashSet<>();
  private final Map<String, List<Slice>> holders = new HashMap<>();

  private Group(FactBase base) {
    this.slices = new Slices(base);
  }

  Group(FactBase base, Entity entity) {
    this(base);
    addParts(base, entity);
    for (String member : members) {
      for (Entity holder : base.entities(base.find(Index.ROLE_OF, member))) {
        addRoles(holder, member);
      }
    }
  }

  /** Those who held an office of that title, with or without whose it is. */
  static Group inOffice(FactBase base, Phrase title) {
    Group group = new Group(base);
    for (Entity entity : base.entities()) {
      for (Role role : entity.roles()) {
        if (title.standsIn(Entities.office(base, role))) {
          group.addHeld(entity, role);
        }
      }
    }
    return group;
  }

  boolean isEmpty() {
    return members.isEmpty() && holders.isEmpty();
  }

  private void addParts(FactBase base, Entity entity) {
    if (members.add(entity.id())) {
      for (Entity part : base.entities(base.find(Index.PART_OF, entity.id()))) {
        addParts(base, part);
      }
    }
  }

  private void addRoles(Entity holder, String member) {
    for (Role role : holder.roles()) {
      if (role.of().contains(member)) {
        addHeld(holder, role);
      }
    }
  }

  private void addHeld(Entity holder, Role role) {
    List<Slice> held = holders.get(holder.id());
    if (held == null) {
      held = new ArrayList<>();
      holders.put(holder.id(), held);
    }
    held.add(slices.held(holder, role));
  }

  /** The facts that one of it has a part in or reports, and the entities themselves. */
  Ordinals candidates(FactBase base) {
    List<Ordinals> all = new ArrayList<>();
    for (String member : members) {
      all.add(base.find(Index.ENTITY, member));
      all.add(base.find(Index.ID, member));
    }
    for (String holder : holders.keySet()) {
      all.add(base.find(Index.ENTITY, holder));
      all.add(base.find(Index.ID, holder));
    }
    return Ordinals.union(all);
  }

  /** Whether it has one of these parts in a row, or reports it where reporters count. */
  Truth isIn(Subject subject, Set<Part> parts, boolean reporters) {
    Truth found = Truth.NO;
    for (Involvement involvement : subject.involvements()) {
      if (parts.contains(involvement.part())) {
        found = found.or(covers(involvement.entity(), subject));
      }
    }
    if (reporters) {
      for (Citation citation : subject.cites()) {
        if (citation.saidBy() != null) {
          found = found.or(covers(citation.saidBy(), subject));
        }
      }
    }
    return found;
  }

  /** Whether an entity is one of its parts, or held a role in it when a row happened. */
  Truth covers(String entity, Subject subject) {
    if (members.contains(entity)) {
      return Truth.YES;
    }
    Truth found = Truth.NO;
    for (Slice slice : holders.getOrDefault(entity, List.of())) {
      found = found.or(slices.heldAt(slice, subject.date()));
    }
    return found;
  }
}
