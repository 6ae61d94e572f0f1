package factfile.query;

import factfile.answer.Cell;
import factfile.answer.Cell.Ref;
import factfile.model.Citation;
import factfile.model.Citations;
import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.Index;
import factfile.model.Ordinals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids of entities as people and programs read them. */
final class Entities {
  private Entities() {}

  static Cell cell(FactBase base, List<String> ids) {
    return new Cell.Refs(refs(base, ids));
  }

  static List<Ref> refs(FactBase base, List<String> ids) {
    List<Ref> refs = new ArrayList<>();
    for (String id : ids) {
      refs.add(new Ref(id, name(base, id)));
    }
    return refs;
  }

  static String names(FactBase base, List<String> ids) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      names.add(name(base, id));
    }
    return and(names);
  }

  /** The name of an entity, the title of a fact; the id itself where the record was left out. */
  static String name(FactBase base, String id) {
    Entity entity = base.entity(id);
    if (entity != null) {
      return entity.name();
    }
    Fact fact = base.fact(id);
    return fact == null ? id : fact.title();
  }

  /** The entities that have a part in facts, or report them. */
  static Ordinals involved(FactBase base, Ordinals facts) {
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

  static void addNames(FactBase base, String id, List<String> texts) {
    Entity entity = base.entity(id);
    if (entity != null) {
      texts.add(entity.id());
      texts.add(entity.name());
      texts.addAll(entity.aliases());
    }
  }

  /** Its own citations, else those of what names it: nobody is listed on no authority. */
  static List<Citation> cites(Entity entity, List<Fact> facts) {
    List<Citation> cites = new ArrayList<>(entity.everyCite());
    if (cites.isEmpty()) {
      for (Fact fact : facts) {
        Citations.addAll(cites, fact.everyCite());
      }
    }
    return cites;
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
