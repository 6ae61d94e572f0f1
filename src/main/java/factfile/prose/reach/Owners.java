package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.reach.Acting.Match;
import factfile.prose.sense.Profile;
import factfile.prose.sense.Profiles;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.Token;
import java.util.List;
import java.util.Set;

/**
 * Whom a noun phrase stands for: a party itself, those who act for it, or something that is merely
 * its own, which is somebody else ({@code X's cat}).
 */
public final class Owners {
  /** How far behind an owner what it owns may be named. */
  private static final int REACH = 6;

  private final FactBase base;
  private final Kinship kinship;
  private final PhraseList nouns;
  private final Profiles profiles;
  private final Profile own;

  /**
   * @param nouns the words that a record itself is named by
   */
  public Owners(FactBase base, Kinship kinship, PhraseList nouns) {
    this(base, kinship, nouns, null, null);
  }

  /**
   * @param own what the record is called, by other words of its sense, too; null for nothing
   */
  Owners(FactBase base, Kinship kinship, PhraseList nouns, Profiles profiles, Profile own) {
    this.base = base;
    this.kinship = kinship;
    this.nouns = nouns;
    this.profiles = profiles;
    this.own = own;
  }

  /** Judges a phrase by its last word. */
  Match judge(Sentence sentence, TokenRange phrase, Set<String> parties) {
    int head = phrase.to() - 1;
    String word = sentence.word(head);
    NameMention name = nameAt(sentence, head);
    if (name != null) {
      return isParty(name, parties) ? Match.PARTY : Match.OTHER;
    }
    if (Nouns.PRONOUNS.contains(word) || isNumber(sentence, head) || isOffice(sentence, head)) {
      return Match.OPEN;
    }
    Match owner = known(sentence, new TokenRange(phrase.from(), head), parties);
    boolean adjectival =
        nameAt(sentence, head - 1) != null && !isPerson(nameAt(sentence, head - 1));
    boolean many = word.endsWith("s") || word.endsWith("men");
    if (isOwn(sentence, head) || mayActFor(sentence, head) || (adjectival && many)) {
      return owner;
    }
    if (isWordOf(word, parties)) {
      return Match.OPEN;
    }
    return isSomebody(sentence, phrase) ? Match.OTHER : Match.THING;
  }

  /** {@code Volvo}, {@code X's driver}, {@code her son}: somebody, and no mere thing. */
  private boolean isSomebody(Sentence sentence, TokenRange phrase) {
    boolean owned = Nouns.POSSESSIVES.contains(sentence.word(phrase.from()));
    for (int at = phrase.from(); at < phrase.to(); at++) {
      owned |= Set.of("'", "’").contains(sentence.word(at));
    }
    boolean capital = sentence.tokens().get(phrase.to() - 1).isCapitalised();
    return owned || capital || Nouns.PEOPLE.contains(sentence.word(phrase.to() - 1));
  }

  private static boolean isNumber(Sentence sentence, int at) {
    for (Amount amount : sentence.amounts()) {
      if (at >= amount.first() && at < amount.end()) {
        return true;
      }
    }
    return sentence.tokens().get(at).isNumber();
  }

  /** {@code the other dockers} for the dockers' union: a word of a party's own name. */
  private boolean isWordOf(String word, Set<String> parties) {
    for (String party : parties) {
      if (kinship.words(party).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Like {@link #named}, by the names of the base alone. */
  private Match known(Sentence sentence, TokenRange within, Set<String> parties) {
    boolean other = false;
    for (List<NameMention> names : List.of(sentence.meant(), sentence.adjectives())) {
      for (NameMention name : names) {
        if (within.overlaps(name.at())) {
          if (isParty(name, parties)) {
            return Match.PARTY;
          }
          other = true;
        }
      }
    }
    return other ? Match.OTHER : Match.OPEN;
  }

  /** Whether a name in some tokens is one of the parties; OTHER for names of others only. */
  Match named(Sentence sentence, TokenRange within, Set<String> parties) {
    Match known = known(sentence, within, parties);
    boolean stranger = known == Match.OPEN && Caveats.stranger(sentence, within, List.of()) != null;
    return stranger ? Match.OTHER : known;
  }

  /** Whether a word names people or bodies that act for the one they belong to. */
  boolean mayActFor(Sentence sentence, int at) {
    return Nouns.ACTING_FOR.contains(sentence.word(at)) || isOwn(sentence, at);
  }

  /** Whether a phrase is a place, or nothing that could act: {@code in the south}. */
  boolean isPlaceOnly(Sentence sentence, TokenRange phrase) {
    NameMention last = nameAt(sentence, phrase.to() - 1);
    if (last == null) {
      return true;
    }
    for (String id : last.entities()) {
      Entity entity = base.entity(id);
      boolean place = entity != null && isPlace(entity);
      if (!place) {
        return false;
      }
    }
    return last.at().from() <= phrase.from() + 1;
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.STATE;
  }

  /** {@code X's cat}, {@code the doctor of X}: the name is there, and somebody else is meant. */
  boolean isMerelyOwner(Sentence sentence, NameMention name) {
    int next = name.at().to();
    boolean marked = Set.of("'", "’").contains(sentence.word(next));
    if (isPossessive(sentence, name)) {
      return !isOwnNear(sentence, name, next);
    }
    if (marked && sentence.tokens().get(next - 1).touches(sentence.tokens().get(next))) {
      int from = sentence.word(next + 1).equals("s") ? next + 2 : next + 1;
      return !isOwnNear(sentence, name, from);
    }
    boolean of = sentence.word(articleBefore(sentence, name.at().from()) - 1).equals("of");
    return of && isPerson(name) && isAlien(sentence, articleBefore(sentence, name.at().from()) - 2);
  }

  /** {@code Its attack}, {@code his cat}; {@code killed her on 3 May} owns nothing. */
  private static boolean isPossessive(Sentence sentence, NameMention name) {
    int next = name.at().to();
    return Nouns.POSSESSIVES.contains(sentence.word(name.at().from()))
        && next < sentence.tokens().size()
        && sentence.tokens().get(next).isWord()
        && !Nouns.PREPOSITIONS.contains(sentence.word(next));
  }

  /** The first token of the article or office right before a name. */
  private static int articleBefore(Sentence sentence, int at) {
    int first = at;
    for (TokenRange familiar : sentence.familiar()) {
      first = familiar.to() == first ? familiar.from() : first;
    }
    return Nouns.ARTICLES.contains(sentence.word(first - 1)) ? first - 1 : first;
  }

  private boolean isAlien(Sentence sentence, int at) {
    return at >= 0
        && sentence.tokens().get(at).isWord()
        && !isOwn(sentence, at)
        && !isOffice(sentence, at)
        && !Nouns.PRONOUNS.contains(sentence.word(at));
  }

  /** Whether what a name owns, told behind it, stands for it or for the record. */
  private boolean isOwnNear(Sentence sentence, NameMention name, int from) {
    boolean person = isPerson(name);
    for (int at = from; at < from + REACH && at < sentence.tokens().size(); at++) {
      Token token = sentence.tokens().get(at);
      String word = token.word();
      boolean end = Nouns.PREPOSITIONS.contains(word) || Nouns.BEFORE_VERB.contains(word);
      if (end || word.equals(",") || word.equals("and")) {
        return false;
      }
      boolean acting = !person && Nouns.ACTING_FOR.contains(word);
      boolean office = !person && isOffice(sentence, at);
      boolean part = !person && Nouns.PARTS_OF_PLACE.contains(word);
      if (isOwn(sentence, at) || acting || office || part) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return false;
    }
    if (own != null && own.has(profiles.meaning(sentence.tokens()), at)) {
      return true;
    }
    for (TokenRange noun : nouns.in(sentence.tokens(), Math.max(0, at - 3), at + 1)) {
      if (noun.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(Sentence sentence, int at) {
    for (TokenRange office : sentence.offices()) {
      if (office.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParty(NameMention name, Set<String> parties) {
    return kinship.isAnyMeant(parties, name.entities());
  }

  private boolean isPerson(NameMention name) {
    for (String id : name.entities()) {
      Entity entity = base.entity(id);
      if (entity != null && entity.kind() == EntityKind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private static NameMention nameAt(Sentence sentence, int token) {
    for (NameMention name : sentence.meant()) {
      if (name.at().contains(token)) {
        return name;
      }
    }
    return null;
  }
}
