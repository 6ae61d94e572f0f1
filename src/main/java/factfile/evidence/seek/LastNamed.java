package factfile.evidence.seek;

import factfile.model.base.FactBase;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import java.util.List;

/** Who was named last: whom a pronoun, a noun or an office without a name may mean. */
final class LastNamed {
  private final FactBase base;
  private final Entity entity;

  /**
   * @param entity that is asked for
   */
  LastNamed(FactBase base, Entity entity) {
    this.base = base;
    this.entity = entity;
  }

  /** Whether it is the one of its kind that was named last before. */
  boolean isMeant(Sentence sentence, int at, List<Sentence> before, boolean noun) {
    Named here = named(sentence, at, noun);
    for (int i = before.size() - 1; here == Named.NOBODY && i >= 0; i--) {
      here = named(before.get(i), Integer.MAX_VALUE, noun);
    }
    return here == Named.IT;
  }

  /** Who of its class is named in a sentence. */
  private enum Named {
    NOBODY,
    OTHERS,
    IT
  }

  /**
   * @param noun whether a noun names the kind, so that others of another kind are not meant
   */
  private Named named(Sentence sentence, int until, boolean noun) {
    Named found = Named.NOBODY;
    for (NameMention name : sentence.names()) {
      if (name.at().to() > until) {
        continue;
      }
      if (name.entities().contains(entity.id())) {
        return Named.IT;
      }
      Entity other = base.entity(name.entities().get(0));
      boolean same =
          other != null
              && (noun
                  ? other.kind() == entity.kind()
                  : (other.kind() == EntityKind.PERSON) == (entity.kind() == EntityKind.PERSON)
                      && !Circle.isPlace(other));
      found = same ? Named.OTHERS : found;
    }
    return found;
  }

  /** Whether no other who has such an office was named since it was. */
  boolean isLastWith(String noun, Sentence sentence, int at, List<Sentence> before) {
    for (int i = before.size(); i >= 0; i--) {
      Sentence each = i == before.size() ? sentence : before.get(i);
      boolean others = false;
      for (NameMention name : each.names()) {
        if (i == before.size() && name.at().to() > at) {
          continue;
        }
        if (name.entities().contains(entity.id())) {
          return true;
        }
        others |= hasOffice(base.entity(name.entities().get(0)), noun);
      }
      if (others) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOffice(Entity other, String noun) {
    for (Role role : other == null ? List.<Role>of() : other.roles()) {
      if (FoldedWords.of(role.title()).contains(noun)) {
        return true;
      }
    }
    return false;
  }

  boolean isNamedIn(List<Sentence> before) {
    for (Sentence each : before) {
      if (each.named(each.whole()).contains(entity.id())) {
        return true;
      }
    }
    return false;
  }
}
