package factfile.model.record;

import factfile.model.part.Citations;
import factfile.model.part.Index;
import factfile.model.part.Involvement;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a fact is found by. */
final class FactKeys {
  private FactKeys() {}

  static Collection<String> of(Fact fact, Index index) {
    return switch (index) {
      case ID -> List.of(fact.id());
      case KIND -> List.of(fact.kindWord());
      case ENTITY -> entities(fact);
      case SOURCE -> Citations.sources(fact.everyCite());
      case TAG -> tags(fact);
      case WORD -> FoldedWords.ofAll(fact.ownTexts());
      case LINK -> fact.links();
      case BEFORE -> fact.order().before();
      case PART_OF, ROLE_OF -> List.of();
    };
  }

  private static List<String> entities(Fact fact) {
    List<String> entities = Citations.reporters(fact.everyCite());
    for (Involvement involvement : fact.involvements()) {
      entities.add(involvement.entity());
    }
    return entities;
  }

  private static List<String> tags(Fact fact) {
    List<String> tags = new ArrayList<>(fact.tags().size());
    for (String tag : fact.tags()) {
      tags.add(FoldedWords.fold(tag));
    }
    return tags;
  }
}
