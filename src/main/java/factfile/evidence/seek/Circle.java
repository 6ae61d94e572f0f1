package factfile.evidence.seek;

import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who and what else may stand in prose for an entity. */
final class Circle {
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him", "they");
  private static final Set<String> NEUTER = Set.of("it", "its", "they", "their", "them");

  private static final Map<EntityKind, Set<String>> NOUNS =
      Map.of(
          EntityKind.STATE, Set.of("country", "state", "nation", "government", "regime"),
          EntityKind.GOVERNMENT, Set.of("government", "administration", "authorities", "cabinet"),
          EntityKind.GROUP, Set.of("group", "movement", "militants", "rebels", "organization"),
          EntityKind.ORGANIZATION,
              Set.of(
                  "organization",
                  "organisation",
                  "company",
                  "firm",
                  "agency",
                  "watchdog",
                  "union",
                  "group",
                  "newspaper"),
          EntityKind.BODY,
              Set.of(
                  "body",
                  "council",
                  "committee",
                  "commission",
                  "ministry",
                  "mission",
                  "team",
                  "agency",
                  "organization",
                  "organisation",
                  "mechanism",
                  "court",
                  "department"),
          EntityKind.MILITARY, Set.of("military", "army", "forces", "troops", "force"));

  private final FactBase base;
  private final Entity entity;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> officeNouns = new HashSet<>();

  Circle(FactBase base, Entity entity) {
    this.base = base;
    this.entity = entity;
    addParts();
    for (Role role : entity.roles()) {
      for (String word : FoldedWords.of(role.title())) {
        if (word.length() > 3) {
          officeNouns.add(word);
        }
      }
    }
  }

  static boolean isPlace(Entity entity) {
    return entity.kind() == EntityKind.PLACE;
  }

  private boolean isPerson() {
    return entity.kind() == EntityKind.PERSON;
  }

  /** Its parts at any depth, and those who hold an office of it or of them. */
  private void addParts() {
    Deque<String> open = new ArrayDeque<>(List.of(entity.id()));
    while (!open.isEmpty() && !isPlace(entity)) {
      String id = open.pop();
      for (Entity part : base.entities(base.find(Index.PART_OF, id))) {
        if (ids.add(part.id())) {
          open.add(part.id());
        }
      }
      for (Entity holder : base.entities(base.find(Index.ROLE_OF, id))) {
        ids.add(holder.id());
      }
    }
  }

  /** Ids of all who are part of it or act for it; it is not among them. */
  Set<String> ids() {
    return ids;
  }

  /**
   * The word that means it: an office of its without another name, a noun or a pronoun.
   *
   * @param before the sentences before, the nearest last
   */
  String description(Sentence sentence, List<Sentence> before) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      String word = sentence.word(at);
      boolean definite = Nouns.ARTICLES.contains(sentence.word(at - 1));
      if (definite && officeNouns.contains(word) && !isNamedBeside(sentence, at)) {
        return sentence.tokens().get(at).text();
      }
      boolean noun = definite && NOUNS.getOrDefault(entity.kind(), Set.of()).contains(word);
      boolean pronoun = (isPerson() ? PERSONAL : NEUTER).contains(word);
      if ((noun || pronoun) && !isPlace(entity) && isMeant(before)) {
        return sentence.tokens().get(at).text();
      }
    }
    return null;
  }

  private static boolean isNamedBeside(Sentence sentence, int at) {
    for (NameMention name : sentence.names()) {
      if (name.at().from() > at && name.at().from() <= at + 3) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the one of its kind that was named last before. */
  private boolean isMeant(List<Sentence> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      boolean any = false;
      for (NameMention name : before.get(i).names()) {
        if (name.entities().contains(entity.id())) {
          return true;
        }
        Entity other = base.entity(name.entities().get(0));
        any |=
            other != null && (other.kind() == EntityKind.PERSON) == isPerson() && !isPlace(other);
      }
      if (any) {
        return false;
      }
    }
    return false;
  }
}
