package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import factfile.model.text.Nearest;
import factfile.query.words.Phrase;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who reports: those whom sources have it from, and their publishers. */
final class Reporters {
  private final FactBase base;
  private final FactBase whole;

  /**
   * @param whole the base before anything was taken away as unpublished: its names are known
   */
  Reporters(FactBase base, FactBase whole) {
    this.base = base;
    this.whole = whole;
  }

  /**
   * @param name of an entity, or words or a pattern of a publisher's name
   * @throws QueryError where it is neither, or several entities are called so and no publisher is
   */
  Filter called(String name) {
    EntityFinder finder = new EntityFinder(base);
    List<Entity> entities = finder.all(name);
    Set<String> publishers = publishers(name, entities.size() == 1 ? entities.get(0) : null);
    if (publishers.isEmpty() && entities.isEmpty()) {
      throw unknown(name, finder);
    }
    if (publishers.isEmpty() || entities.size() == 1) {
      return new RecordFilters.Reported(new Group(base, finder.one(name)), publishers);
    }
    return new RecordFilters.Reported(null, publishers);
  }

  private QueryError unknown(String name, EntityFinder finder) {
    List<String> names = new ArrayList<>();
    for (Source source : whole.sources()) {
      names.add(source.publisher());
      names.addAll(FoldedWords.of(source.publisher()));
    }
    String nearest = Nearest.to(name, names);
    return nearest == null
        ? finder.unknown(name)
        : new QueryError(
            "there is neither an entity nor a publisher `" + name + "`",
            "did you mean `" + nearest + "`?");
  }

  /**
   * Ids of the sources that a publisher of that name has published.
   *
   * @param called the entity that is called so, which can have published, too; null for none
   */
  private Set<String> publishers(String name, Entity called) {
    Glob glob = new Glob(name);
    Phrase phrase = Phrase.of(name);
    Set<String> ids = new HashSet<>();
    for (Source source : whole.sources()) {
      boolean worded = !phrase.isEmpty() && phrase.standsWholeIn(source.publisher());
      boolean own = called != null && isCalled(called, source.publisher());
      if (own || worded || glob.matches(source.publisher())) {
        ids.add(source.id());
      }
    }
    return ids;
  }

  private static boolean isCalled(Entity entity, String publisher) {
    List<String> words = FoldedWords.of(publisher);
    if (FoldedWords.of(entity.name()).equals(words)) {
      return true;
    }
    for (String alias : entity.aliases()) {
      if (FoldedWords.of(alias).equals(words)) {
        return true;
      }
    }
    return false;
  }
}
