package factfile.load;

import factfile.model.Entity;
import factfile.model.Fact;
import factfile.model.Item;
import factfile.model.Source;
import java.util.ArrayList;
import java.util.List;

/** All records read so far, each with its owner, which tells whether it can be used. */
final class Drafts {
  /** A record and who answers for its problems. */
  record Drafted<T extends Item>(T item, Owner owner) {}

  final List<Drafted<Source>> sources = new ArrayList<>();
  final List<Drafted<Entity>> entities = new ArrayList<>();
  final List<Drafted<Fact>> facts = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final Shared shared = new Shared();

  /** Takes over what was read elsewhere. */
  void addAll(Drafts other) {
    sources.addAll(other.sources);
    entities.addAll(other.entities);
    facts.addAll(other.facts);
    references.addAll(other.references);
  }

  /** Every record read, sources first. */
  List<Drafted<? extends Item>> all() {
    List<Drafted<? extends Item>> all = new ArrayList<>(sources);
    all.addAll(entities);
    all.addAll(facts);
    return all;
  }
}
