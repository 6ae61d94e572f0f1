package factfile.prose.discourse;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention.Told;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a noun behind an article stands for: one of its kind that was named before, else the only
 * one of the base whose name it is a word of.
 */
final class BareNouns {
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** Between the article and the noun these make no other one of it. */
  private static final Set<String> PLAIN =
      Cues.words("same armed militant islamist whole entire embattled troubled very");

  /** Of which a sentence may well mean another one that the base does not know. */
  private static final Set<EntityKind> COMMON = EnumSet.of(EntityKind.PLACE, EntityKind.VEHICLE);

  private final FactBase base;
  private final HeadNouns heads;
  private final Antecedents antecedents;

  BareNouns(FactBase base, Antecedents antecedents, HeadNouns heads) {
    this.base = base;
    this.heads = heads;
    this.antecedents = antecedents;
  }

  /** Those whose name or office a noun is a word of. */
  private record HeadFit(Set<String> ids) implements Fit {
    @Override
    public boolean suits(Entity entity) {
      return ids.contains(entity.id());
    }
  }

  /** Those of a kind, or whose name a noun is a word of. */
  private record NounFit(Set<EntityKind> kinds, Set<String> ids) implements Fit {
    @Override
    public boolean suits(Entity entity) {
      return kinds.contains(entity.kind()) || ids.contains(entity.id());
    }
  }

  /** Whom the noun at a token stands for; null for nobody, or nobody for certain. */
  Meant of(Reading reading, int at, Sentence before) {
    Sentence sentence = reading.sentence();
    int article = PLAIN.contains(sentence.word(at - 1)) ? at - 2 : at - 1;
    if (!POINTING.contains(sentence.word(article)) || !PhraseEnd.isBefore(sentence, at + 1)) {
      return null;
    }
    String noun = sentence.word(at);
    Set<String> people = heads.people(noun);
    if (!people.isEmpty()) {
      return person(reading, at, before, new HeadFit(people));
    }
    Set<String> named = heads.bodies(noun);
    Set<EntityKind> kinds = NounKinds.of(noun);
    if (named.isEmpty() && kinds.isEmpty()) {
      return null;
    }
    Meant byName = antecedents.nearest(reading, at, before, new HeadFit(named));
    if (byName != null) {
      return ofBase(named, byName);
    }
    Fit fit = new NounFit(kinds, named);
    Meant byKind = antecedents.nearest(reading, at, before, fit);
    if (byKind != null) {
      return byKind;
    }
    return named.size() == 1 && isFirst(reading, at, before, fit) ? only(named) : null;
  }

  /** {@code Minister Aldous spoke. The minister}: an office of one who was named. */
  private Meant person(Reading reading, int at, Sentence before, Fit fit) {
    Meant meant = antecedents.nearest(reading, at, before, fit);
    boolean guess =
        meant != null && Antecedents.hasPeople(before == null ? reading.sentence() : before);
    return guess ? new Meant(meant.entities(), Told.GUESS) : meant;
  }

  /** Whether nobody was named who might be meant as well. */
  private boolean isFirst(Reading reading, int at, Sentence before, Fit fit) {
    List<String> ahead = antecedents.ahead(reading, new TokenRange(0, at), fit);
    List<String> last = before == null ? List.of() : antecedents.fitting(before.meant(), fit);
    return ahead != null && ahead.isEmpty() && last != null && last.isEmpty();
  }

  /** The same, for certain where the base has no other by that noun. */
  private Meant ofBase(Set<String> named, Meant meant) {
    return named.size() == 1 ? only(named) : meant;
  }

  private Meant only(Set<String> ids) {
    Entity entity = base.entity(ids.iterator().next());
    boolean common = entity == null || COMMON.contains(entity.kind());
    return new Meant(List.copyOf(ids), common ? Told.GUESS : Told.STAND_IN);
  }
}
