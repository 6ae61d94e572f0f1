package factfile.picture;

import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.Item;
import factfile.model.record.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a record of a base leads to, and what leads to it. */
final class Related {
  private final FactBase base;

  Related(FactBase base) {
    this.base = base;
  }

  /** A record that is led to. */
  record To(String id, String title) {}

  /** By how they are related; empty for a record that stands alone. */
  Map<String, List<To>> of(String id) {
    Map<String, List<To>> related = new LinkedHashMap<>();
    Fact fact = base.fact(id);
    if (fact != null) {
      List<String> links = new ArrayList<>(fact.links());
      links.removeAll(fact.order().after());
      links.removeAll(fact.order().before());
      put(word(fact), links, related);
      put("after", fact.order().after(), related);
      put("before", fact.order().before(), related);
      List<To> referring = new ArrayList<>();
      for (Fact other : base.facts(base.find(Index.LINK, id))) {
        referring.add(new To(other.id(), other.title()));
      }
      add("referred to by", referring, related);
    }
    Entity entity = fact == null ? base.entity(id) : null;
    if (entity != null) {
      put("part of", entity.partOf(), related);
      List<To> facts = new ArrayList<>();
      for (Fact about : base.concerning(id)) {
        facts.add(new To(about.id(), about.title()));
      }
      add("in", facts, related);
    }
    return related;
  }

  private static String word(Fact fact) {
    return fact instanceof Event ? "during" : fact instanceof Statement ? "about" : "see";
  }

  private void put(String word, List<String> ids, Map<String, List<To>> related) {
    List<To> to = new ArrayList<>();
    for (String id : ids) {
      Item item = base.fact(id) == null ? base.entity(id) : base.fact(id);
      if (item != null) {
        to.add(new To(id, item.title()));
      }
    }
    add(word, to, related);
  }

  private static void add(String word, List<To> to, Map<String, List<To>> related) {
    if (!to.isEmpty()) {
      related.computeIfAbsent(word, ignored -> new ArrayList<>()).addAll(to);
    }
  }
}
