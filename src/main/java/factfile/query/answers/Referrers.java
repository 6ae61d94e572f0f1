package factfile.query.answers;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.Resolution;
import factfile.model.record.Source;
import factfile.model.record.Term;
import java.util.ArrayList;
import java.util.List;

/** What refers to a record. */
final class Referrers {
  private Referrers() {}

  /** Ids, in the order of the files. */
  static List<String> to(FactBase base, Item item) {
    List<String> found = new ArrayList<>();
    Ordinals candidates = candidates(base, item.id());
    for (Fact fact : base.facts(candidates)) {
      if (!fact.id().equals(item.id()) && refers(base, fact, item.id())) {
        found.add(fact.id());
      }
    }
    for (Entity entity : base.entities(candidates)) {
      if (!entity.id().equals(item.id()) && refers(entity, item.id())) {
        found.add(entity.id());
      }
    }
    for (Source source : base.sources(candidates)) {
      if (item.id().equals(source.origin())) {
        found.add(source.id());
      }
    }
    return found;
  }

  /** A resolution is written with its terms, and so refers to what they refer to. */
  private static Ordinals candidates(FactBase base, String id) {
    Ordinals direct =
        Ordinals.union(
            List.of(
                base.find(Index.ENTITY, id),
                base.find(Index.SOURCE, id),
                base.find(Index.LINK, id)));
    List<Ordinals> all = new ArrayList<>(List.of(direct));
    for (Fact term : base.facts(direct.and(base.find(Index.KIND, FactKind.TERM.word())))) {
      all.add(base.find(Index.ID, ((Term) term).resolution()));
    }
    return Ordinals.union(all);
  }

  /** Terms stand inside their resolution, so that it refers to what they refer to. */
  private static boolean refers(FactBase base, Fact fact, String id) {
    if (refers(fact, id)) {
      return true;
    }
    if (fact instanceof Resolution resolution) {
      for (String each : resolution.terms()) {
        Fact term = base.fact(each);
        if (term != null && refers(term, id)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A citation that is gone may have been all that an index names the record by. */
  private static boolean refers(Item item, String id) {
    return item.keys(Index.ENTITY).contains(id)
        || item.keys(Index.SOURCE).contains(id)
        || item.keys(Index.LINK).contains(id);
  }
}
