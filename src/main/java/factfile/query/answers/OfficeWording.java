package factfile.query.answers;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.query.words.Entities;
import java.util.ArrayList;
import java.util.List;

/**
 * An office in the words that a note may have for it: in full, by its title alone, or with another
 * name of the body.
 *
 * @param canonical in full, as rows have it
 * @param tails what may stand behind the title, nothing among them
 * @param bodies the names of what it is an office of
 */
public record OfficeWording(
    String canonical, String title, List<String> tails, List<String> bodies) {
  public OfficeWording {
    bodies = List.copyOf(bodies);
    tails = List.copyOf(tails);
  }

  /**
   * Each office that an entity ever had, and all that it holds as one.
   *
   * @param held those that it holds, in full
   */
  static List<OfficeWording> of(FactBase base, Entity entity, List<String> held) {
    List<OfficeWording> offices = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (Role role : entity.roles()) {
      OfficeWording office = of(base, role);
      offices.add(office);
      if (held.contains(office.canonical)) {
        titles.add(office.title);
      }
    }
    if (held.size() > 1) {
      offices.add(
          new OfficeWording(Entities.and(held), Entities.and(titles), List.of(""), List.of()));
    }
    return offices;
  }

  private static OfficeWording of(FactBase base, Role role) {
    List<String> names = new ArrayList<>();
    if (role.of().size() == 1) {
      Entity body = base.entity(role.of().get(0));
      names.add(Entities.name(base, role.of().get(0)));
      names.addAll(body == null ? List.of() : body.aliases());
    }
    List<String> tails = new ArrayList<>();
    for (String name : names) {
      tails.add(" of " + name);
      tails.add(" of the " + name);
      tails.add(", " + name);
    }
    tails.add("");
    return new OfficeWording(Entities.office(base, role), role.title(), tails, names);
  }

  /** That of an office in full; null for none. */
  public static OfficeWording named(String canonical, List<OfficeWording> offices) {
    for (OfficeWording office : offices) {
      if (office.canonical.equals(canonical)) {
        return office;
      }
    }
    return null;
  }

  /** The same with another tail, where it has that; else in full. */
  public String with(String tail) {
    return tails.contains(tail) ? title + tail : canonical;
  }
}
