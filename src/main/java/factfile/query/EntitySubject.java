package factfile.query;

import factfile.model.Citation;
import factfile.model.Entity;
import factfile.model.Truth;
import java.util.ArrayList;
import java.util.List;

/** An entity as filters see it. */
final class EntitySubject {
  private EntitySubject() {}

  /**
   * What a filter says of the entity itself; null where it asks for what only facts have: a date, a
   * tag, a part that somebody plays.
   */
  static Truth test(Filter filter, Entity entity, List<Citation> cites) {
    return filter.ofEntity(subject(entity, cites));
  }

  private static Subject subject(Entity entity, List<Citation> cites) {
    List<String> texts = new ArrayList<>(entity.aliases());
    texts.add(entity.id());
    texts.add(entity.name());
    entity.roles().forEach(role -> texts.add(role.title()));
    return Subject.of(entity, texts, cites);
  }
}
