package factfile.prose.reach;

import factfile.model.base.FactBase;
import factfile.model.record.Entity;
import factfile.prose.names.Capitals;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.names.Titles.Office;
import factfile.prose.names.Titles.TitleMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.List;
import java.util.Set;

/** Of which state or body an office is, as a sentence tells it. */
public final class Bodies {
  private static final Set<String> OWN =
      Cues.words("country nation state republic kingdom place time day world");

  private final FactBase base;
  private final Kinship kinship;

  public Bodies(FactBase base, Kinship kinship) {
    this.base = base;
    this.kinship = kinship;
  }

  public boolean isPerson(NameMention name) {
    for (String id : name.entities()) {
      Entity entity = base.entity(id);
      if (entity != null && !entity.roles().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The body named at a token; null for none. */
  public NameMention at(Sentence sentence, int token) {
    for (NameMention name : sentence.names()) {
      if (name.at().contains(token) && !isPerson(name)) {
        return name;
      }
    }
    return null;
  }

  /** The word before an office and the body named with it: "former U.S. secretary of state". */
  public static String wordBefore(Sentence sentence, TitleMention title) {
    int at = title.at().from() - 1;
    for (NameMention name : sentence.names()) {
      at = name.at().contains(at) ? name.at().from() - 1 : at;
    }
    return sentence.word(sentence.word(at).equals("-") ? at - 1 : at);
  }

  /** The body named beside the office: before it, or behind it after "of". */
  public NameMention beside(Sentence sentence, TitleMention title, NameMention name) {
    int before = title.at().from() - 1;
    before = Set.of("s", "'", "’").contains(sentence.word(before)) ? before - 1 : before;
    before = Set.of("'", "’").contains(sentence.word(before)) ? before - 1 : before;
    NameMention found = before < 0 ? null : at(sentence, before);
    if (found == null && Set.of("of", "for", "at").contains(sentence.word(title.at().to()))) {
      int after = title.at().to() + 1;
      after = sentence.word(after).equals("the") && at(sentence, after) == null ? after + 1 : after;
      found = at(sentence, after);
    }
    return found == null || found.at().overlaps(name.at()) ? null : found;
  }

  /** Whether one is a part of the other, however deep. */
  public boolean isRelated(List<String> bodies, List<String> named) {
    return kinship.isAnyMeant(bodies, named) || kinship.isAnyMeant(named, bodies);
  }

  /** A body that is none of the base's, or not the office's: {@code prime minister of Canada}. */
  public String foreign(Sentence sentence, TitleMention title, List<Office> offices) {
    String word = behind(sentence, title);
    word = word == null ? before(sentence, title, offices) : word;
    return word == null ? null : "“" + word + "”: it may be an office of another body";
  }

  private String behind(Sentence sentence, TitleMention title) {
    int of = title.at().to();
    if (!Set.of("of", "for", "at").contains(sentence.word(of))) {
      return null;
    }
    boolean the = Set.of("the", "its", "his", "her", "their").contains(sentence.word(of + 1));
    int noun = the ? of + 2 : of + 1;
    String word = sentence.word(noun);
    boolean own = the && (OWN.contains(word) || Nouns.ACTING_FOR.contains(word));
    boolean dated = !sentence.daysIn(new TokenRange(of + 1, noun + 1)).isEmpty();
    NameMention body = at(sentence, noun) == null ? at(sentence, of + 1) : at(sentence, noun);
    boolean known = body != null;
    int owned = known ? ownedBy(sentence, body) : -1;
    if (owned > 0 && !Nouns.ACTING_FOR.contains(sentence.word(owned))) {
      return text(sentence, owned);
    }
    int more = known ? body.at().to() : -1;
    if (isStranger(sentence, more)) {
      return text(sentence, more);
    }
    int joined = known && sentence.word(body.at().to()).equals("and") ? body.at().to() + 1 : -1;
    if (isStranger(sentence, joined)) {
      return text(sentence, joined);
    }
    return known || own || dated || word.isEmpty() ? null : text(sentence, noun);
  }

  /** A word as written. */
  private static String text(Sentence sentence, int at) {
    return sentence.text(new TokenRange(at, at + 1));
  }

  private static boolean isStranger(Sentence sentence, int at) {
    return at > 0
        && at < sentence.tokens().size()
        && Caveats.stranger(sentence, new TokenRange(at, at + 1), List.of()) != null;
  }

  /** What a body owns, told behind it; -1 for nothing. */
  private static int ownedBy(Sentence sentence, NameMention body) {
    int mark = body.at().to();
    boolean owner = Set.of("'", "’").contains(sentence.word(mark));
    boolean noun = sentence.word(mark + 1).equals("s") && mark + 2 < sentence.tokens().size();
    return owner && noun && sentence.tokens().get(mark + 2).isWord() ? mark + 2 : -1;
  }

  private String before(Sentence sentence, TitleMention title, List<Office> offices) {
    int at = title.at().from() - 1;
    boolean owned =
        sentence.word(at).equals("s") && Set.of("'", "’").contains(sentence.word(at - 1));
    at = owned ? at - 2 : at;
    at = Set.of("'", "’").contains(sentence.word(at)) ? at - 1 : at;
    if (at < 0 || at(sentence, at) != null || !sentence.tokens().get(at).isWord()) {
      return null;
    }
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return isOfOne(offices, adjective.entities()) ? null : text(sentence, at);
      }
    }
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return null;
      }
    }
    String word = sentence.word(at);
    if (!sentence.tokens().get(at).isCapitalised()) {
      boolean own =
          OWN.contains(word) || Nouns.ACTING_FOR.contains(word) || Nouns.POSSESSIVES.contains(word);
      return owned && !own ? text(sentence, at) : null;
    }
    boolean opening = at == 0 || !sentence.tokens().get(at - 1).isWord();
    boolean part = isLikeBody(word, offices);
    return Capitals.isNoFirstName(sentence.tokens().get(at), opening) || part
        ? null
        : text(sentence, at);
  }

  /** {@code Israeli}, {@code American}: a word like a name of the office's own body. */
  private boolean isLikeBody(String word, List<Office> offices) {
    for (Office office : offices) {
      for (String id : office.role().of()) {
        if (kinship.words(id).contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOfOne(List<Office> offices, List<String> named) {
    for (Office office : offices) {
      if (isRelated(office.role().of(), named)) {
        return true;
      }
    }
    return false;
  }
}
