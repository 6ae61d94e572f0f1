package factfile.model.record;

import factfile.model.part.Citation;
import factfile.model.part.Citations;
import factfile.model.part.Designation;
import factfile.model.part.Extras;
import factfile.model.part.Fate;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.part.Slice;
import factfile.model.text.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A person, a body or a place. Its name, kind and {@code partOf} are the keeper's ordering. */
public record Entity(
    String id,
    String name,
    EntityKind kind,
    List<String> aliases,
    List<String> partOf,
    List<Role> roles,
    List<Fate> fates,
    List<Designation> designations,
    List<Citation> cites,
    Extras extras,
    Position position)
    implements Item {
  public Entity {
    aliases = List.copyOf(aliases);
    partOf = List.copyOf(partOf);
    roles = List.copyOf(roles);
    fates = List.copyOf(fates);
    designations = List.copyOf(designations);
    cites = List.copyOf(cites);
  }

  /** One of which nothing else is told. */
  public static Entity named(
      String id, String name, EntityKind kind, List<String> aliases, Position position) {
    return new Entity(
        id,
        name,
        kind,
        aliases,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Extras.NONE,
        position);
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public List<String> ownTexts() {
    List<String> texts = names();
    for (Role role : roles) {
      texts.add(role.title());
    }
    for (Designation each : designations) {
      texts.add(each.as());
    }
    return texts;
  }

  /** What it is called by those who name it: its id, its name, its aliases. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(id, name));
    names.addAll(aliases);
    return names;
  }

  @Override
  public Collection<String> keys(Index index) {
    return EntityKeys.of(this, index);
  }

  @Override
  public List<Citation> everyCite() {
    List<Citation> all = new ArrayList<>(cites);
    for (Role role : roles) {
      Citations.addAll(all, Citations.within(role.slice()));
    }
    for (Fate fate : fates) {
      Citations.addAll(all, Citations.within(fate.slice()));
    }
    for (Designation each : designations) {
      Citations.addAll(all, each.cites());
    }
    return all;
  }

  /** The entity with those roles, fates and designations that rest on the citations kept. */
  public Entity restingOn(Predicate<Citation> kept) {
    List<Role> knownRoles = new ArrayList<>();
    for (Role role : roles) {
      Slice slice = role.slice().restingOn(kept);
      if (slice != null) {
        knownRoles.add(new Role(role.title(), role.of(), slice, role.claim()));
      }
    }
    List<Fate> knownFates = new ArrayList<>();
    for (Fate fate : fates) {
      Slice slice = fate.slice().restingOn(kept);
      if (slice != null) {
        knownFates.add(new Fate(fate.status(), slice));
      }
    }
    List<Designation> knownDesignations = new ArrayList<>();
    for (Designation each : designations) {
      List<Citation> rest = Citations.kept(each.cites(), kept);
      if (!rest.isEmpty()) {
        knownDesignations.add(new Designation(each.as(), each.by(), rest, each.position()));
      }
    }
    return new Entity(
        id,
        name,
        kind,
        aliases,
        partOf,
        knownRoles,
        knownFates,
        knownDesignations,
        Citations.kept(cites, kept),
        extras,
        position);
  }
}
