package factfile.query.words;

import factfile.answer.Cell;
import factfile.answer.Cell.Ref;
import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of entities as people and programs read them. */
public final class Entities {
  private Entities() {}

  public static Cell cell(FactBase base, List<String> ids) {
    return new Cell.Refs(refs(base, ids));
  }

  /** Absent where there is none. */
  public static Cell ref(FactBase base, String id) {
    return id == null ? Cell.NONE : new Ref(id, name(base, id));
  }

  public static List<Ref> refs(FactBase base, List<String> ids) {
    List<Ref> refs = new ArrayList<>();
    for (String id : ids) {
      refs.add(new Ref(id, name(base, id)));
    }
    return refs;
  }

  public static String names(FactBase base, List<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      names.add(name(base, id));
    }
    return and(names);
  }

  /** The name of an entity, the title of a fact; the id itself where the record was left out. */
  public static String name(FactBase base, String id) {
    Entity entity = base.entity(id);
    if (entity != null) {
      return entity.name();
    }
    Fact fact = base.fact(id);
    return fact == null ? id : fact.title();
  }

  /** An office by its title, and whose it is. */
  public static String office(FactBase base, Role role) {
    return role.of().isEmpty()
        ? role.title()
        : role.title() + (role.title().contains(" of ") ? ", " : " of ") + names(base, role.of());
  }

  /** The entities that have a part in facts, or report them. */
  public static Ordinals involved(FactBase base, Ordinals facts) {
    Set<String> ids = new HashSet<>();
    for (Fact fact : base.facts(facts)) {
      ids.addAll(fact.keys(Index.ENTITY));
    }
    List<Ordinals> all = new ArrayList<>();
    for (String id : ids) {
      all.add(base.find(Index.ID, id));
    }
    return Ordinals.union(all);
  }

  public static void addNames(FactBase base, String id, List<String> texts) {
    Entity entity = base.entity(id);
    if (entity != null) {
      texts.addAll(entity.names());
    }
  }

  /** Its own citations, else those of what names it: nobody is listed on no authority. */
  public static List<Citation> cites(Entity entity, List<Fact> facts) {
    List<Citation> own = entity.everyCite();
    if (!own.isEmpty()) {
      return own;
    }
    List<Citation> cites = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Fact fact : facts) {
      for (Citation cite : fact.everyCite()) {
        if (known.add(cite.text() + '\n' + cite.saidBy())) {
          cites.add(cite);
        }
      }
    }
    return cites;
  }

  /** Whether there are any: no more facts are read than it takes to know. */
  public static boolean isCited(Entity entity, List<Fact> facts) {
    boolean cited = !entity.everyCite().isEmpty();
    for (int i = 0; !cited && i < facts.size(); i++) {
      cited = !facts.get(i).everyCite().isEmpty();
    }
    return cited;
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
