package factfile.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Look-ups in a fact base. Everything comes in the order of the files. A query asks for the part it
 * needs, so that an implementation may keep the rest on disk.
 */
public interface FactBase {
  Manifest manifest();

  /** The entity, or null. */
  Entity entity(String id);

  /** The source, or null. */
  Source source(String id);

  /** The fact, or null. */
  Fact fact(String id);

  Collection<Entity> entities();

  Collection<Source> sources();

  Collection<Fact> facts();

  List<Fact> facts(FactKind kind);

  /** Facts in which the entity has a part, reports, or is named by a citation. */
  List<Fact> concerning(String entity);

  /** Those entities whose {@code part_of} names this one. */
  List<Entity> partsOf(String entity);

  /** Those entities that have, or had, a role in this one. */
  List<Entity> roleHolders(String entity);

  /**
   * When a fact happened: its date as written, narrowed by its order, an open end being sure only
   * as far as its sources speak; null where neither date nor order is given.
   */
  FactDate when(Fact fact);

  /** The last day that any of the cited sources speaks of; the base's end for no citations. */
  LocalDate upTo(List<Citation> cites);

  /** The last day that any source of the base speaks of; null in a base without sources. */
  LocalDate end();
}
