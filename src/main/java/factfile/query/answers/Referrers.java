package factfile.query.answers;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.record.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What refers to a record. */
final class Referrers {
  private Referrers() {}

  /** Ids, in the order of the files. */
  static List<String> to(FactBase base, Item item) {
    List<String> found = new ArrayList<>();
    Ordinals candidates = candidates(base, item.id());
    for (Fact fact : base.facts(candidates)) {
      if (!fact.id().equals(item.id()) && mentions(WrittenRecord.of(fact, base), item.id())) {
        found.add(fact.id());
      }
    }
    for (Entity entity : base.entities(candidates)) {
      if (!entity.id().equals(item.id()) && mentions(WrittenRecord.of(entity, base), item.id())) {
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

  /** Whether an id stands as a reference or a citation anywhere in a record but its texts. */
  private static boolean mentions(Object value, String id) {
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!WrittenRecord.TEXT_KEYS.contains(entry.getKey()) && mentions(entry.getValue(), id)) {
          return true;
        }
      }
      return false;
    }
    if (value instanceof List<?> list) {
      for (Object each : list) {
        if (mentions(each, id)) {
          return true;
        }
      }
      return false;
    }
    return value.equals(id) || value.toString().startsWith(id + "#");
  }
}
