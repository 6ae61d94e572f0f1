package factfile.evidence.seek;

import factfile.evidence.claim.Sought.Part;
import factfile.model.base.FactBase;
import factfile.model.date.Truth;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What means an entity in prose without its name: an office, a noun, a pronoun. */
final class Description {
  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him", "they");

  private static final Set<Function> VOCAL =
      EnumSet.of(Function.SUBJECT, Function.VOICE, Function.AGENT, Function.OWNER);

  private static final Set<String> SIDES =
      Set.of("sides", "governments", "countries", "states", "parties", "nations", "companies");

  private static final Set<String> BY = Set.of("by", "from", "of");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they");

  private static final Set<String> OBJECTS = Set.of("him", "them");

  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

  private static final Set<String> NEUTER = Set.of("it", "its", "they", "their", "them");

  private static final Map<EntityKind, Set<String>> NOUNS =
      Map.of(
          EntityKind.COMPANY,
              Set.of(
                  "company",
                  "firm",
                  "airline",
                  "carrier",
                  "bank",
                  "manufacturer",
                  "operator",
                  "maker",
                  "group",
                  "developer",
                  "retailer",
                  "utility"),
          EntityKind.STATE, Set.of("country", "state", "nation", "government", "regime"),
          EntityKind.GOVERNMENT, Set.of("government", "administration", "authorities", "cabinet"),
          EntityKind.GROUP, Set.of("group", "movement", "militants", "rebels", "organization"),
          EntityKind.ORGANIZATION,
              Set.of(
                  "organization",
                  "organisation",
                  "company",
                  "firm",
                  "airline",
                  "carrier",
                  "bank",
                  "charity",
                  "party",
                  "club",
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
  private final LastNamed last;
  private final List<String> name;
  private final Set<String> heads;
  private final Set<String> officeNouns = new HashSet<>();

  /**
   * @param day on which its offices have to be its own; null for whenever
   */
  Description(FactBase base, Entity entity, LocalDate day) {
    this.base = base;
    this.entity = entity;
    this.last = new LastNamed(base, entity);
    this.name = FoldedWords.of(entity.name());
    this.heads = onlyHeads();
    for (Role role : entity.roles()) {
      boolean held = day == null || role.slice().holdsOn(day, day) != Truth.NO;
      for (String word : held ? FoldedWords.of(role.title()) : List.<String>of()) {
        if (word.length() > 3) {
          officeNouns.add(word);
        }
      }
    }
  }

  private boolean isPerson() {
    return entity.kind() == EntityKind.PERSON;
  }

  /**
   * The word that means it: an office of its without another name, a noun or a pronoun.
   *
   * @param before the sentences before, the nearest last
   * @param part that it has to be able to have there
   */
  String in(Sentence sentence, List<Sentence> before, Part part) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (isDescription(sentence, at, before) && suits(function(sentence, at), part)) {
        return sentence.tokens().get(at).text();
      }
    }
    return null;
  }

  /** Whoever is only described has to be seen to speak. */
  private static boolean suits(Function function, Part part) {
    boolean voice = part == Part.SPEAKS || part == Part.REPORTS || part == Part.DECLARES;
    return function.suits(part) && (!voice || VOCAL.contains(function));
  }

  private Function function(Sentence sentence, int at) {
    String word = sentence.word(at);
    if (OBJECTS.contains(word)) {
      return Function.OBJECT;
    }
    if (OWNERS.contains(word)) {
      return Function.MODIFIER;
    }
    boolean subject = SUBJECTS.contains(word);
    return subject
        ? Function.SUBJECT
        : Grammar.of(sentence, new TokenRange(at, at + 1), isPerson());
  }

  private boolean isDescription(Sentence sentence, int at, List<Sentence> before) {
    String word = sentence.word(at);
    boolean definite =
        Nouns.ARTICLES.contains(sentence.word(at - 1))
            || (Nouns.ARTICLES.contains(sentence.word(at - 2))
                && !sentence.tokens().get(at - 1).isCapitalised());
    if (definite && officeNouns.contains(word) && !isNamedBeside(sentence, at)) {
      boolean known = last.isNamedIn(before) || isTitled(sentence, at);
      return known && !isOfOthers(sentence, at) && last.isLastWith(word, sentence, at, before);
    }
    if (definite && (isHeadOfName(sentence, at) || isOnlyOne(word))) {
      return true;
    }
    if (isBoth(sentence, at) && last.isNamedIn(before)) {
      return true;
    }
    boolean noun = definite && NOUNS.getOrDefault(entity.kind(), Set.of()).contains(word);
    if (noun && last.isMeant(sentence, at, before, true)) {
      return true;
    }
    boolean pronoun = (isPerson() ? PERSONAL : NEUTER).contains(word);
    return pronoun && !Circle.isPlace(entity) && last.isMeant(sentence, at, before, false);
  }

  /** Whether two words of its offices stand together: {@code the High Representative}. */
  private boolean isTitled(Sentence sentence, int at) {
    int words = 0;
    for (int i = Math.max(0, at - 2); i <= at + 2; i++) {
      words += officeNouns.contains(sentence.word(i)) ? 1 : 0;
    }
    return words > 1;
  }

  /** {@code the head of the OPCW}, where it is the head of something else. */
  private boolean isOfOthers(Sentence sentence, int at) {
    int of = at + 1;
    while (of < at + 4 && !sentence.word(of).equals("of")) {
      of++;
    }
    for (NameMention name : of < at + 4 ? sentence.names() : List.<NameMention>of()) {
      boolean near = name.at().from() > of && name.at().from() <= of + 3;
      if (near && Collections.disjoint(bodies(), name.entities())) {
        return true;
      }
    }
    return false;
  }

  /** What its offices are of, with what belongs to that. */
  private Set<String> bodies() {
    Set<String> bodies = new HashSet<>();
    for (Role role : entity.roles()) {
      for (String body : role.of()) {
        bodies.addAll(Circle.kin(base, base.entity(body)));
      }
    }
    return bodies;
  }

  /** {@code the dam} of the only entity whose name ends so. */
  private boolean isOnlyOne(String word) {
    return heads.contains(word);
  }

  /** What it is, by its name: {@code dam}, {@code authority}; those that are no other's as well. */
  private Set<String> onlyHeads() {
    Set<String> only = isPerson() ? new HashSet<>() : heads(name);
    for (Entity other : base.entities()) {
      if (!only.isEmpty() && !other.id().equals(entity.id())) {
        only.removeAll(heads(FoldedWords.of(other.name())));
      }
    }
    return only;
  }

  /** The last word of a name of several, and the last before an <em>of</em>. */
  private static Set<String> heads(List<String> name) {
    Set<String> heads = new HashSet<>();
    int end = name.size();
    for (int i = 1; i < name.size(); i++) {
      end = Nouns.PREPOSITIONS.contains(name.get(i)) ? Math.min(end, i) : end;
    }
    if (name.size() > 1) {
      heads.add(name.get(end - 1));
    }
    return heads;
  }

  /** {@code both sides}, {@code the two governments}. */
  private boolean isBoth(Sentence sentence, int at) {
    boolean two = sentence.word(at).equals("both") || sentence.word(at).equals("two");
    return two && !isPerson() && SIDES.contains(sentence.word(at + 1));
  }

  /** {@code the Council}, {@code the Executive Council} of a name that ends so; with a capital. */
  private boolean isHeadOfName(Sentence sentence, int at) {
    int length = 0;
    while (at + length < sentence.tokens().size()
        && sentence.tokens().get(at + length).isCapitalised()) {
      length++;
    }
    if (isPerson() || length == 0 || length >= name.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!sentence.word(at + i).equals(name.get(name.size() - length + i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code Briefing by the High Representative}: by an office of its, without a name. */
  boolean isByOffice(Sentence headline) {
    for (int at = 1; at < headline.tokens().size(); at++) {
      boolean by = BY.contains(headline.word(at - 2)) && headline.word(at - 1).equals("the");
      String word = headline.word(at);
      String next = headline.word(at + 1);
      boolean its = next.equals("'") || next.equals("’");
      if ((by || its) && officeNouns.contains(word) && !isNamedBeside(headline, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedBeside(Sentence sentence, int at) {
    for (NameMention name : sentence.names()) {
      if (name.at().from() > at && name.at().from() <= at + 3) {
        return true;
      }
    }
    return false;
  }
}
