package factfile.load;

import factfile.load.Reference.Target;
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
  final List<References> references = new ArrayList<>();
  private final References own;

  /**
   * @param file name of the file that is read
   */
  Drafts(String file) {
    own = new References(file);
    references.add(own);
  }

  void refer(String id, Target target, Node.Scalar place, Owner owner) {
    own.add(id, target, place, owner);
  }

  /** Takes over what was read elsewhere. */
  void addAll(Drafts other) {
    sources.addAll(other.sources);
    entities.addAll(other.entities);
    facts.addAll(other.facts);
    references.addAll(other.references);
  }

  /** Every record read, sources first. */
  List<Drafted<? extends Item>> all() {
    List<Drafted<? extends Item>> all =
        new ArrayList<>(sources.size() + entities.size() + facts.size());
    all.addAll(sources);
    all.addAll(entities);
    all.addAll(facts);
    return all;
  }
}
