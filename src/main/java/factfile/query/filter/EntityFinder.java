package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import factfile.model.text.Nearest;
import factfile.query.words.Phrase;
import factfile.query.words.QueryError;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds entities by what people call them: exact id, then exact name or alias, then whole words of
 * those, then whole words of an office.
 */
public final class EntityFinder {
  private final FactBase base;

  public EntityFinder(FactBase base) {
    this.base = base;
  }

  /** The one entity of that name. */
  Entity one(String name) {
    List<Entity> found = all(name);
    if (found.size() > 1) {
      throw new QueryError(
          "`" + name + "` fits " + found.size() + " entities: " + listed(found),
          "use an id: who:" + found.get(0).id());
    }
    if (found.isEmpty()) {
      throw unknown(name);
    }
    return found.get(0);
  }

  /** Every entity that the name fits best. */
  public List<Entity> all(String name) {
    Entity exact = base.entity(name);
    if (exact != null) {
      return List.of(exact);
    }
    List<Entity> named = new ArrayList<>();
    List<Entity> worded = new ArrayList<>();
    List<Entity> titled = new ArrayList<>();
    List<String> phrase = FoldedWords.of(name);
    if (phrase.isEmpty()) {
      return List.of();
    }
    for (Entity entity : withWords(phrase)) {
      if (isNamed(entity, phrase)) {
        named.add(entity);
      } else if (hasWords(entity, phrase)) {
        worded.add(entity);
      } else if (hasTitle(entity, phrase)) {
        titled.add(entity);
      }
    }
    return !named.isEmpty() ? named : !worded.isEmpty() ? worded : titled;
  }

  /**
   * Those that what is typed can be the beginning of: words of an id, a name or an alias, the last
   * perhaps only begun.
   */
  public List<Entity> begun(String typed) {
    Phrase phrase = Phrase.of(typed);
    return phrase.isEmpty() ? base.entities() : base.entities(phrase.own(base));
  }

  /** Those that have every word somewhere in their names or titles. */
  private List<Entity> withWords(List<String> words) {
    Ordinals found = base.find(Index.WORD, words.get(0));
    for (String word : words) {
      found = found.and(base.find(Index.WORD, word));
    }
    return base.entities(found);
  }

  public QueryError unknown(String name) {
    List<String> known = new ArrayList<>();
    for (Entity entity : base.entities()) {
      known.add(entity.id());
      known.add(entity.name());
      known.addAll(entity.aliases());
      known.addAll(FoldedWords.of(entity.name()));
    }
    String nearest = Nearest.to(name, known);
    if (nearest == null) {
      nearest = Nearest.to(FoldedWords.fold(name), known);
    }
    return new QueryError(
        "there is no entity `" + name + "`",
        nearest == null ? "`factfile who` lists them" : "did you mean `" + nearest + "`?");
  }

  private static boolean isNamed(Entity entity, List<String> phrase) {
    if (FoldedWords.of(entity.name()).equals(phrase)) {
      return true;
    }
    for (String alias : entity.aliases()) {
      if (FoldedWords.of(alias).equals(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(Entity entity, List<String> phrase) {
    if (FoldedWords.standWhole(phrase, entity.name())
        || FoldedWords.standWhole(phrase, entity.id())) {
      return true;
    }
    for (String alias : entity.aliases()) {
      if (FoldedWords.standWhole(phrase, alias)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTitle(Entity entity, List<String> phrase) {
    for (Role role : entity.roles()) {
      if (FoldedWords.standWhole(phrase, role.title())) {
        return true;
      }
    }
    return false;
  }

  private static String listed(List<Entity> entities) {
    List<String> listed = new ArrayList<>();
    entities.forEach(entity -> listed.add(entity.id() + " (" + entity.name() + ")"));
    return String.join(", ", listed);
  }
}
