package factfile.query;

import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.FactBase;
import factfile.model.Item;
import factfile.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What refers to a record. */
final class References {
  private References() {}

  /** Ids, in the order of the files. */
  static List<String> to(FactBase base, Item item) {
    List<String> found = new ArrayList<>();
    for (Fact fact : base.facts()) {
      if (!fact.id().equals(item.id()) && mentions(Written.of(fact, base), item.id())) {
        found.add(fact.id());
      }
    }
    for (Entity entity : base.entities()) {
      if (!entity.id().equals(item.id()) && mentions(Written.of(entity, base), item.id())) {
        found.add(entity.id());
      }
    }
    for (Source source : base.sources()) {
      if (item.id().equals(source.origin())) {
        found.add(source.id());
      }
    }
    return found;
  }

  /** Whether an id stands as a reference or a citation anywhere in a record but its texts. */
  private static boolean mentions(Object value, String id) {
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!Written.TEXT_KEYS.contains(entry.getKey()) && mentions(entry.getValue(), id)) {
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
