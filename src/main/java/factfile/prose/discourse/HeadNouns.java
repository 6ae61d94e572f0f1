package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which noun each entity of a base can be told: {@code the ministry}, {@code the inspectorate}.
 */
final class HeadNouns {
  /** What is read or made is told by such nouns too often when another is meant. */
  private static final Set<EntityKind> WITHOUT =
      EnumSet.of(EntityKind.DOCUMENT, EntityKind.WORK, EntityKind.PRODUCT, EntityKind.THING);

  /** Words that end a name, and are no noun by which people tell it. */
  private static final Set<String> NO_HEADS =
      Cues.words(
          """
          house times wire courier post line street road news one two three four five six seven eight
          nine ten heights hall day world life work power strip east west star sun telegraph voice
          """);

  private static final Set<String> JOINTS = Set.of("of", "for", "in", "on", "at", "and", "&", ",");

  private final Map<String, Set<String>> bodies = new HashMap<>();
  private final Map<String, Set<String>> people = new HashMap<>();

  HeadNouns(FactBase base) {
    for (Entity entity : base.entities()) {
      boolean person = entity.kind() == EntityKind.PERSON;
      for (Role role : entity.roles()) {
        put(person ? people : bodies, head(role.title()), entity.id());
      }
      if (!person && !WITHOUT.contains(entity.kind())) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        for (String name : names) {
          put(bodies, head(name), entity.id());
        }
      }
    }
  }

  private static void put(Map<String, Set<String>> heads, String head, String id) {
    boolean noun =
        head.length() > 2
            && !NO_HEADS.contains(head)
            && !Nouns.DIRECTIONS.contains(head)
            && !Nouns.PRONOUNS.contains(head);
    if (noun) {
      heads.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(id);
    }
  }

  /** The last word of a name, or of what stands before its "of". */
  private static String head(String name) {
    String head = "";
    for (Token token : Tokens.of(name)) {
      if (JOINTS.contains(token.word()) && !head.isEmpty()) {
        break;
      }
      head = token.isWord() && !token.is("s") ? token.word() : head;
    }
    return head;
  }

  /** Ids of the bodies and places that a noun tells. */
  Set<String> bodies(String noun) {
    return bodies.getOrDefault(noun, Set.of());
  }

  /** Ids of the people who have held an office that a noun tells. */
  Set<String> people(String noun) {
    return people.getOrDefault(noun, Set.of());
  }
}
