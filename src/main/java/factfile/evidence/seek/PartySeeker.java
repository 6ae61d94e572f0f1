package factfile.evidence.seek;

import factfile.evidence.claim.Sought;
import factfile.evidence.claim.Sought.Part;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for an entity by its names, by words made of them, by its parts and those who hold its
 * offices, by an office or a pronoun that means it; and asks whether it does there what the record
 * says.
 */
final class PartySeeker {
  private static final Set<Function> WEAK =
      EnumSet.of(Function.OWNER, Function.OPEN, Function.UNDERGOER);

  private final FactBase base;
  private final Sought.Party sought;
  private final Entity entity;
  private final Circle circle;
  private final Description description;
  private final Voices voices;

  private PartySeeker(FactBase base, Sought.Party sought, LocalDate day) {
    this.base = base;
    this.sought = sought;
    this.entity = base.entity(sought.entity());
    this.circle = new Circle(base, entity);
    this.description = new Description(base, entity, day);
    this.voices = new Voices(base, entity, sought.part(), description);
  }

  /**
   * @throws IllegalArgumentException where the base has no such entity
   */
  static Sighting seek(FactBase base, Sought.Party sought, CitedPassage passage) {
    if (base.entity(sought.entity()) == null) {
      throw new IllegalArgumentException("no entity: " + sought.entity());
    }
    return new PartySeeker(base, sought, passage.written()).seek(passage);
  }

  private Sighting seek(CitedPassage passage) {
    Sighting named = named(passage, Set.of(entity.id()));
    if (named.seen() == Sighting.Seen.IT || sought.part() == Part.ITSELF) {
      return named.seen() == Sighting.Seen.IT || !voices.isPublisher(passage)
          ? named
          : Sighting.it("the publisher", passage.cite().at());
    }
    Sighting near = named(passage, near());
    boolean absent = named.seen() == Sighting.Seen.NOTHING;
    near = near.seen() == Sighting.Seen.IT ? near : described(passage);
    if (near.seen() == Sighting.Seen.IT) {
      return near;
    }
    if (voices.isPublisher(passage)) {
      return Sighting.it("the publisher", passage.cite().at());
    }
    if (absent && voices.isInHeadline(passage)) {
      return Sighting.it("the title of the document", passage.cite().at());
    }
    if (absent && isStillThere(passage)) {
      return Sighting.it("named before", passage.cite().at());
    }
    if (absent && voices.speaksOn(passage)) {
      return Sighting.it("goes on from before", passage.cite().at());
    }
    return named.seen() == Sighting.Seen.ANOTHER ? named : rival(passage);
  }

  private Set<String> near() {
    return sought.part() == Part.WHERE ? circle.places() : circle.ids(sought.part() != Part.OWES);
  }

  /** By name, or by a word made of it. */
  private Sighting named(CitedPassage passage, Set<String> ids) {
    Sighting wrong = null;
    for (CitedSentence each : passage.sentences()) {
      Sentence sentence = each.sentence();
      List<NameMention> mentions = new ArrayList<>(sentence.names());
      mentions.addAll(sentence.adjectives());
      for (NameMention mention : mentions) {
        boolean adjective = sentence.adjectives().contains(mention);
        if (!isAny(mention, ids) || (adjective && !counts(sentence, mention))) {
          continue;
        }
        String words = sentence.text(mention.at());
        if (suits(sentence, mention, adjective, passage)) {
          return Sighting.it(words, passage.at(each));
        }
        wrong =
            wrong == null
                ? Sighting.another("“" + around(sentence, mention.at()) + "”", passage.at(each))
                : wrong;
      }
    }
    return wrong == null ? Sighting.NONE : wrong;
  }

  /** A word made of a name is no place, and not a part of what it is made of. */
  private boolean counts(Sentence sentence, NameMention adjective) {
    if (sought.part() == Part.WHERE) {
      return Nouns.PARTS_OF_PLACE.contains(sentence.word(adjective.at().to()));
    }
    return !circle.isWhole(adjective);
  }

  private boolean suits(
      Sentence sentence, NameMention mention, boolean adjective, CitedPassage passage) {
    Function function =
        adjective
            ? Grammar.ofAdjective(sentence, mention.at())
            : Grammar.of(sentence, mention.at(), Circle.isPerson(base, mention));
    boolean surely =
        switch (sought.part()) {
          case REPORTS ->
              function == Function.VOICE
                  || function == Function.AGENT
                  || Saying.isSaying(sentence, mention.at());
          case DECLARES -> function == Function.AGENT;
          case SPEAKS ->
              !WEAK.contains(function)
                  || Saying.isSaying(sentence, mention.at())
                  || !hasOtherSubject(sentence, mention.entities());
          default -> true;
        };
    boolean weak = sought.part() == Part.SPEAKS;
    return function.suits(sought.part()) && (surely || (!weak && !voices.isSaidByOthers(passage)));
  }

  /** Whether somebody else does something in the sentence. */
  private boolean hasOtherSubject(Sentence sentence, List<String> own) {
    for (NameMention name : sentence.names()) {
      Function function = Grammar.of(sentence, name.at(), Circle.isPerson(base, name));
      boolean acting = function == Function.SUBJECT || function == Function.VOICE;
      Entity other = base.entity(name.entities().get(0));
      if (acting && Collections.disjoint(own, name.entities()) && !Circle.isPlace(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(NameMention mention, Set<String> ids) {
    for (String id : mention.entities()) {
      if (ids.contains(id)) {
        return true;
      }
    }
    return false;
  }

  /** Some words before and behind a name. */
  private static String around(Sentence sentence, TokenRange name) {
    int from = Math.max(0, name.from() - 4);
    int to = Math.min(sentence.tokens().size(), name.to() + 4);
    return sentence.text(new TokenRange(from, to));
  }

  /** By an office, by a noun or a pronoun that means whoever was named before. */
  private Sighting described(CitedPassage passage) {
    List<Sentence> before = new ArrayList<>(passage.before());
    for (CitedSentence each : passage.sentences()) {
      String word = description.in(each.sentence(), before, sought.part());
      if (word != null) {
        return Sighting.it(word, passage.at(each));
      }
      before.add(each.sentence());
    }
    return Sighting.NONE;
  }

  /** Whether it is the place that was named last before a passage that names none. */
  private boolean isStillThere(CitedPassage passage) {
    if (sought.part() != Part.WHERE || passage.isWhole()) {
      return false;
    }
    List<Sentence> all = new ArrayList<>(passage.before());
    passage.sentences().forEach(each -> all.add(each.sentence()));
    for (int i = all.size() - 1; i >= 0; i--) {
      for (NameMention name : all.get(i).names()) {
        Entity place = base.entity(name.entities().get(0));
        if (place != null && Circle.isPlace(place)) {
          return name.entities().contains(entity.id());
        }
      }
    }
    return false;
  }

  /** Who does there what the record says of another, where that is one only. */
  private Sighting rival(CitedPassage passage) {
    Set<String> rivals = new LinkedHashSet<>();
    String at = null;
    if (sought.part() == Part.NAMED || sought.part() == Part.WHERE) {
      return Sighting.NONE;
    }
    for (CitedSentence each : passage.sentences()) {
      for (NameMention mention : each.sentence().names()) {
        Entity other = base.entity(mention.entities().get(0));
        boolean suits =
            Grammar.of(each.sentence(), mention.at(), Circle.isPerson(base, mention))
                .suits(sought.part());
        if (other != null && suits && Circle.isPlace(other) == Circle.isPlace(entity)) {
          rivals.add(other.name());
          at = at == null ? passage.at(each) : at;
        }
      }
    }
    return rivals.size() == 1 ? Sighting.another(rivals.iterator().next(), at) : Sighting.NONE;
  }
}
