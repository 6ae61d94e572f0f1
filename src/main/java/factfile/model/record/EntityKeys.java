package factfile.model.record;

import factfile.model.part.Citations;
import factfile.model.part.Designation;
import factfile.model.part.Fate;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an entity is found by. */
final class EntityKeys {
  private EntityKeys() {}

  static Collection<String> of(Entity entity, Index index) {
    return switch (index) {
      case ID -> List.of(entity.id());
      case KIND -> List.of(entity.kindWord());
      case ENTITY -> entities(entity);
      case SOURCE -> Citations.sources(entity.everyCite());
      case TAG, BEFORE -> List.of();
      case WORD -> FoldedWords.ofAll(entity.ownTexts());
      case LINK -> links(entity);
      case PART_OF -> entity.partOf();
      case ROLE_OF -> roles(entity);
    };
  }

  private static List<String> entities(Entity entity) {
    List<String> entities = Citations.reporters(entity.everyCite());
    entities.addAll(entity.partOf());
    entities.addAll(roles(entity));
    for (Designation each : entity.designations()) {
      entities.addAll(each.by());
    }
    return entities;
  }

  private static List<String> roles(Entity entity) {
    List<String> of = new ArrayList<>();
    for (Role role : entity.roles()) {
      of.addAll(role.of());
    }
    return of;
  }

  private static List<String> links(Entity entity) {
    List<String> links = new ArrayList<>();
    for (Role role : entity.roles()) {
      role.slice().addLink(links);
    }
    for (Fate fate : entity.fates()) {
      fate.slice().addLink(links);
    }
    return links;
  }
}
