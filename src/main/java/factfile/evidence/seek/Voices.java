package factfile.evidence.seek;

import factfile.evidence.claim.Sought.Part;
import factfile.evidence.passage.CitedPassage;
import factfile.evidence.passage.CitedSentence;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.text.FoldedWords;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whose words a passage has: those of whoever is said to speak, or of the document itself. */
final class Voices {
  private static final Set<Part> VOICES = EnumSet.of(Part.SPEAKS, Part.REPORTS, Part.DECLARES);
  private static final Set<String> FIRST_PERSONS = Set.of("we", "our", "i", "us", "my");

  private final FactBase base;
  private final Entity entity;
  private final Part part;
  private final Description description;

  /**
   * @param part that the entity has
   */
  Voices(FactBase base, Entity entity, Part part, Description description) {
    this.base = base;
    this.entity = entity;
    this.part = part;
    this.description = description;
  }

  /** Whether the passage says of somebody that they said it, or called it so. */
  boolean isSaidByOthers(CitedPassage passage) {
    for (CitedSentence each : passage.sentences()) {
      Sentence sentence = each.sentence();
      for (NameMention name : sentence.names()) {
        Function function = Grammar.of(sentence, name.at(), Circle.isPerson(base, name));
        boolean said = function == Function.VOICE || Saying.isSaying(sentence, name.at());
        if (part == Part.DECLARES ? function == Function.AGENT : said) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether whoever spoke last before the passage was it, and nobody speaks in between. */
  boolean speaksOn(CitedPassage passage) {
    if (!VOICES.contains(part) || passage.isWhole() || isSaidByOthers(passage)) {
      return false;
    }
    for (int i = passage.before().size() - 1; i >= 0; i--) {
      Sentence sentence = passage.before().get(i);
      for (NameMention name : sentence.names()) {
        Function function = Grammar.of(sentence, name.at(), Circle.isPerson(base, name));
        if (function == Function.VOICE || Saying.isSaying(sentence, name.at())) {
          return name.entities().contains(entity.id());
        }
      }
    }
    return false;
  }

  /** {@code Statement by X}: what follows is theirs. */
  boolean isInHeadline(CitedPassage passage) {
    boolean voice = VOICES.contains(part);
    for (Sentence headline : passage.headline()) {
      boolean named = headline.named(headline.whole()).contains(entity.id());
      if ((named && part != Part.NAMED) || (voice && description.isByOffice(headline))) {
        return true;
      }
    }
    return voice && isNamedAsPublisher(passage);
  }

  /** {@code Ministry of Foreign Affairs of Türkiye} speaks for Türkiye. */
  private boolean isNamedAsPublisher(CitedPassage passage) {
    for (Sentence publisher : passage.publisher()) {
      Set<String> named = publisher.named(publisher.whole());
      boolean whole = !Collections.disjoint(named, entity.partOf());
      if (named.contains(entity.id()) || (whole && !isSaidByOthers(passage))) {
        return true;
      }
    }
    return false;
  }

  /** A document speaks for whoever published it. */
  boolean isPublisher(CitedPassage passage) {
    List<String> publisher = FoldedWords.of(passage.source().publisher());
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(entity.name());
    boolean same = false;
    for (String name : names) {
      same |= FoldedWords.of(name).equals(publisher);
    }
    if (!same || part == Part.SUFFERS) {
      return false;
    }
    if (VOICES.contains(part) || part == Part.ITSELF) {
      return true;
    }
    for (CitedSentence each : passage.sentences()) {
      for (int at = 0; at < each.sentence().tokens().size(); at++) {
        if (FIRST_PERSONS.contains(each.sentence().word(at))) {
          return true;
        }
      }
    }
    return false;
  }
}
