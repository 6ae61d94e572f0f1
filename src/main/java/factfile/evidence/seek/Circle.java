package factfile.evidence.seek;

import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whose names stand in prose for an entity: its parts, those who act for it, its state. */
final class Circle {
  private final FactBase base;
  private final Entity entity;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> wholes = new HashSet<>();

  Circle(FactBase base, Entity entity) {
    this.base = base;
    this.entity = entity;
    addParts();
  }

  static boolean isPlace(Entity entity) {
    return entity.kind() == EntityKind.PLACE;
  }

  /** Its parts at any depth, and those who hold an office of it or of them. */
  private void addParts() {
    Deque<String> open = new ArrayDeque<>(List.of(entity.id()));
    boolean ofState =
        entity.kind() == EntityKind.GOVERNMENT || entity.kind() == EntityKind.MILITARY;
    for (String whole : ofState ? entity.partOf() : List.<String>of()) {
      Entity state = base.entity(whole);
      if (state != null && state.kind() == EntityKind.STATE) {
        // "Israel struck", "the United States said": its army, its government.
        ids.add(whole);
        wholes.add(whole);
      }
    }
    while (!open.isEmpty()) {
      String id = open.pop();
      for (Entity part : base.entities(base.find(Index.PART_OF, id))) {
        if (ids.add(part.id())) {
          open.add(part.id());
        }
      }
      for (Entity holder : base.entities(base.find(Index.ROLE_OF, id))) {
        ids.add(holder.id());
      }
    }
  }

  /** Whether it is what the entity is a part of, which stands for it by its name alone. */
  boolean isWhole(NameMention mention) {
    return !Collections.disjoint(wholes, mention.entities());
  }

  /** Ids of its parts that are places. */
  Set<String> places() {
    Set<String> places = new LinkedHashSet<>(ids);
    places.removeIf(id -> !isPlace(base.entity(id)));
    return places;
  }

  /**
   * Ids of all who are part of it or act for it; it is not among them.
   *
   * @param persons whether persons are
   */
  Set<String> ids(boolean persons) {
    Set<String> asked = new LinkedHashSet<>(ids);
    asked.removeIf(id -> !persons && base.entity(id).kind() == EntityKind.PERSON);
    return asked;
  }

  /** It and its own parts. */
  static Set<String> own(FactBase base, Entity entity) {
    Set<String> own = new Circle(base, entity).ids(false);
    own.removeAll(entity.partOf());
    own.add(entity.id());
    return own;
  }

  /** Ids of what it is a part of, whatever that is a part of, and of its own parts. */
  static Set<String> kin(FactBase base, Entity entity) {
    Set<String> kin = new Circle(base, entity).ids(false);
    kin.add(entity.id());
    Deque<String> open = new ArrayDeque<>(entity.partOf());
    while (!open.isEmpty()) {
      Entity whole = base.entity(open.pop());
      if (whole != null && kin.add(whole.id())) {
        open.addAll(whole.partOf());
      }
    }
    return kin;
  }

  /** Whether a name is that of a person. */
  static boolean isPerson(FactBase base, NameMention name) {
    Entity entity = base.entity(name.entities().get(0));
    return entity != null && entity.kind() == EntityKind.PERSON;
  }
}
