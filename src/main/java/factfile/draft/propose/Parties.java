package factfile.draft.propose;

import factfile.draft.name.Stranger;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.said.SpeakerNouns;
import factfile.prose.said.SubjectFinder;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells who is meant by some words of a sentence: a name, a noun, a pronoun; and proposes an entity
 * for whoever the base does not have.
 */
public final class Parties {
  private static final Set<String> HE = Set.of("he", "she");
  private static final Set<String> VOICES =
      Cues.words("spokesman spokeswoman spokesperson spokespeople statement");
  private static final Set<String> BODIES =
      Cues.words(
          "company airline firm carrier union ministry agency court council committee commission"
              + " department party group organization organisation university bank hospital team bureau"
              + " government manufacturer club church school newspaper charity association");

  /** Of these one is meant as soon as it was named, whatever its name. */
  private static final Set<String> BODIES_AT_LARGE =
      Cues.words(
          "company airline firm carrier union agency group organization organisation university team"
              + " manufacturer club newspaper charity association bureau");

  private static final Set<String> ISSUED = Set.of("statement", "address", "speech", "letter");
  private static final Set<String> ISSUES =
      Set.of("issued", "released", "gave", "made", "published", "read", "delivered", "wrote");

  /** So far behind its verb stands what is issued. */
  private static final int ISSUING = 6;

  private final FactBase whole;
  private final Draftsman draftsman;
  private final Map<String, Stranger> strangers;
  private final Map<String, String> proposed = new HashMap<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final Map<String, String> lastGroup = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private String lastPerson;
  private String lastSeveral;

  /**
   * @param whole the base with an entity for each name of the document that it does not have
   * @param strangers those by their ids
   */
  public Parties(FactBase whole, Map<String, Stranger> strangers, Draftsman draftsman) {
    this.whole = whole;
    this.strangers = strangers;
    this.draftsman = draftsman;
  }

  /** Remembers whom a sentence names, for the pronouns and nouns to come. */
  void note(SentenceReading told) {
    Sentence sentence = told.sentence();
    TokenRange subject = new SubjectFinder(sentence).ofSentence();
    String person = subject == null ? null : NamedPerson.in(whole, sentence, subject);
    lastPerson = person != null && told.utterances().isEmpty() ? person : lastPerson;
    for (NameMention name : sentence.names()) {
      Entity entity = whole.entity(name.entities().get(0));
      if (entity != null && isBody(entity)) {
        named.merge(entity.id(), 1, Integer::sum);
      }
    }
  }

  /** Whoever spoke is whom the next pronoun means. */
  void noteSpeaker(String id) {
    Entity entity = whole.entity(id);
    boolean person = entity == null ? persons.contains(id) : entity.kind() == EntityKind.PERSON;
    lastPerson = person ? id : lastPerson;
    lastSeveral = person ? null : id;
  }

  /** Somebody is told of who is not known. */
  void forget() {
    lastPerson = null;
    lastSeveral = null;
  }

  /**
   * The body that a noun means: the one whose name has it; {@code the company} of a story about one
   * is whichever was named most. Null where that does not show.
   */
  private String meantBy(String noun) {
    String most = null;
    String called = null;
    for (Map.Entry<String, Integer> each : named.entrySet()) {
      most = most == null || each.getValue() > named.get(most) ? each.getKey() : most;
      String name = whole.entity(each.getKey()).name().toLowerCase(Locale.ROOT);
      called = List.of(name.split("\\W+", -1)).contains(noun) ? each.getKey() : called;
    }
    return called != null ? called : BODIES_AT_LARGE.contains(noun) ? most : null;
  }

  /** {@code Ada Quay is a docker}, before her words: the person it tells of; null for nobody. */
  String introduced(SentenceReading told) {
    TokenRange subject = new SubjectFinder(told.sentence()).ofSentence();
    String person = subject == null ? null : NamedPerson.in(whole, told.sentence(), subject);
    return person == null ? null : named(person, told);
  }

  /** {@code X issued a statement}: whose words follow; null for nobody's. */
  String issuer(SentenceReading told) {
    Sentence sentence = told.sentence();
    for (int at = 1; at < sentence.tokens().size(); at++) {
      boolean words = ISSUED.contains(sentence.word(at));
      for (int verb = at - 1; words && verb > Math.max(0, at - ISSUING); verb--) {
        if (ISSUES.contains(sentence.word(verb))) {
          TokenRange subject = new SubjectFinder(sentence).before(verb, 0);
          String issuer = subject == null ? null : of(told, subject);
          if (issuer != null) {
            noteSpeaker(issuer);
          }
          return issuer;
        }
      }
    }
    return null;
  }

  private static boolean isBody(Entity entity) {
    return switch (entity.kind()) {
      case ORGANIZATION, COMPANY, BODY, GOVERNMENT -> true;
      default -> false;
    };
  }

  /** The id of whom some words mean; null where that cannot be told. */
  String of(SentenceReading told, TokenRange words) {
    return of(told, words, false);
  }

  /** The same of whoever says something: {@code the militias}. */
  String speaking(SentenceReading told, TokenRange words) {
    return of(told, words, true);
  }

  private String of(SentenceReading told, TokenRange words, boolean speaks) {
    Sentence sentence = told.sentence();
    String first = sentence.word(words.from());
    boolean alone = words.to() - words.from() == 1;
    if (alone && HE.contains(first)) {
      String own = leading(sentence, words.from());
      String meant = own == null ? lastPerson : own;
      return meant == null ? null : named(meant, told);
    }
    if (alone && (first.equals("they") || first.equals("it")) && lastSeveral != null) {
      return lastSeveral;
    }
    if (NounPhrase.isNobody(first)) {
      return null;
    }
    String person = NamedPerson.in(whole, sentence, words);
    if (person != null) {
      return named(person, told);
    }
    String body = body(sentence, words);
    return body != null ? named(body, told) : noun(told, words, speaks);
  }

  /** {@code When Ada Quay came, she said}: the only one who is named before; null for none. */
  private String leading(Sentence sentence, int pronoun) {
    if (!SubjectFinder.isSubordinate(sentence.word(0))) {
      return null;
    }
    Set<String> found = new HashSet<>();
    for (NameMention name : sentence.names()) {
      boolean before = name.at().to() <= pronoun && !sentence.quoted().get(name.at().from());
      Entity entity = whole.entity(name.entities().get(0));
      if (before && name.entities().size() == 1 && entity.kind() == EntityKind.PERSON) {
        boolean owner = "'’".contains(sentence.word(name.at().to()));
        found.add(owner ? "" : entity.id());
      }
    }
    return found.size() == 1 && !found.contains("") ? found.iterator().next() : null;
  }

  /** The body that the phrase is, or that its spokesman speaks for. */
  private String body(Sentence sentence, TokenRange words) {
    boolean voice = false;
    int rest = 0;
    for (int at = words.from(); at < words.to(); at++) {
      voice |= VOICES.contains(sentence.word(at));
    }
    String found = null;
    for (NameMention name : sentence.names()) {
      if (words.contains(name.at().from()) && name.at().to() <= words.to()) {
        found = found == null && name.entities().size() == 1 ? name.entities().get(0) : found;
        rest += name.at().to() - name.at().from();
      }
    }
    int articles = Nouns.ARTICLES.contains(sentence.word(words.from())) ? 1 : 0;
    boolean whole = rest + articles == words.to() - words.from();
    return whole || voice ? found : null;
  }

  /** {@code police}, {@code a navy spokesman}, {@code the airline}. */
  private String noun(SentenceReading told, TokenRange words, boolean speaks) {
    NounPhrase phrase = NounPhrase.in(told.sentence(), words);
    if (phrase == null) {
      return null;
    }
    String noun = phrase.noun();
    String group = phrase.known() ? lastGroup.get(noun) : null;
    if (group != null) {
      return group;
    }
    String body = phrase.known() && BODIES.contains(noun) ? meantBy(noun) : null;
    if (body != null) {
      return named(body, told);
    }
    return SpeakerNouns.isSpeaker(noun) || (speaks && SpeakerNouns.maySpeak(noun))
        ? group(told, told.sentence().text(phrase.words()), noun)
        : null;
  }

  private String group(SentenceReading told, String text, String noun) {
    String name =
        text.substring(0, 1).toLowerCase(Locale.ROOT).equals(text.substring(0, 1))
                || Character.isUpperCase(text.charAt(Math.min(1, text.length() - 1)))
            ? text
            : isOpening(told, text)
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    for (Entity entity : whole.entities()) {
      if (entity.name().equalsIgnoreCase(name) || entity.aliases().contains(name)) {
        return named(entity.id(), told);
      }
    }
    String known = proposed.get(name);
    if (known != null) {
      lastGroup.put(noun, known);
      return known;
    }
    EntityKind kind =
        SpeakerNouns.isPaper(noun)
            ? EntityKind.DOCUMENT
            : BODIES.contains(noun)
                ? EntityKind.BODY
                : noun.endsWith("s") || noun.equals("people") || noun.equals("police")
                    ? EntityKind.GROUP
                    : Nouns.ACTING_FOR.contains(noun) || !SpeakerNouns.isSpeaker(noun)
                        ? EntityKind.BODY
                        : EntityKind.PERSON;
    String id = draftsman.id(name, "somebody");
    proposed.put(name, id);
    lastGroup.put(noun, id);
    if (kind == EntityKind.PERSON) {
      persons.add(id);
    }
    propose(new Stranger(name, kind, List.of(), null, told.at()), id, told);
    return id;
  }

  private static boolean isOpening(SentenceReading told, String text) {
    return told.sentence().text().startsWith(text) || told.sentence().text().startsWith("“" + text);
  }

  /** The id of a known entity, or of a stranger, who is proposed when first needed. */
  String named(String id, SentenceReading told) {
    Stranger stranger = strangers.get(id);
    if (stranger == null) {
      return id;
    }
    if (!proposed.containsKey(id)) {
      proposed.put(id, id);
      propose(stranger, id, told);
    }
    return id;
  }

  private void propose(Stranger stranger, String id, SentenceReading told) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", id);
    keys.put("name", stranger.name());
    keys.put("kind", stranger.kind().word());
    if (!stranger.aliases().isEmpty()) {
      keys.put("aliases", new ArrayList<>(stranger.aliases()));
    }
    if (stranger.office() != null) {
      Map<String, Object> role = new LinkedHashMap<>();
      role.put("title", stranger.office());
      role.put("cite", draftsman.at(stranger.at()));
      keys.put("roles", new ArrayList<>(List.of(role)));
    }
    draftsman.add(Kind.ENTITY, keys, told);
  }

  /** Ids of those who have a part between two tokens, of some kinds. */
  List<NameMention> mentions(Sentence sentence, TokenRange within) {
    List<NameMention> found = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      if (within.contains(name.at().from()) && name.entities().size() == 1) {
        found.add(name);
      }
    }
    return found;
  }

  Entity entity(String id) {
    return whole.entity(id);
  }
}
