package factfile.prose.time;

import factfile.model.base.FactBase;
import factfile.model.date.FactDate;
import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.prose.forms.Forms;
import factfile.prose.names.Capitals;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameMention;
import factfile.prose.reach.EventCues;
import factfile.prose.reach.Residue;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.PhraseList;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One event, and whether words name it: its noun, or who did what. */
final class NamedEvent {
  private static final Set<String> ENDING =
      Cues.words(", . ; : ( ) — – ! ? who which that when while but whereas because where and or");

  /** What leads to a party behind the noun: {@code the attack on Israel}. */
  private static final Set<String> LEADING = Cues.words("of on in at against by to between with");

  /** Before a noun these mean no known one. */
  private static final Set<String> INDEFINITE =
      Cues.words("a an any another every each no some several many more other such");

  /** No name of an event has more tokens. */
  static final int LONGEST = 9;

  private static final int LEAST_LETTERS = 4;

  private final LocalDate day;
  private final PhraseList nouns;
  private final PhraseList verbs;
  private final PhraseList titled;
  private final List<String> parties;
  private final Set<String> title = new HashSet<>();
  private final Residue known;
  private final Kinship kinship;

  NamedEvent(Event event, FactBase base, Kinship kinship) {
    EventCues cues = new EventCues(event, base, kinship);
    Claim claim = event.common().claim();
    List<String> topics = claim == null ? List.of() : claim.topics();
    List<String> acts = claim == null ? List.of() : claim.verbs();
    this.nouns = new PhraseList(nouns(topics, acts));
    this.verbs = PhraseList.ofVerbs(Forms.verbs(acts));
    this.titled = new PhraseList(Forms.nouns(ownWords(event.title())));
    this.parties = cues.everyParty();
    this.known = new Residue(cues.words());
    this.kinship = kinship;
    for (Token token : Tokens.of(event.title())) {
      title.add(token.word());
    }
    FactDate date = base.when(event);
    boolean sure = date != null && date.isSingleDay() && !date.start().doubtful();
    this.day = sure && !date.start().approximate() ? date.earliest() : null;
  }

  private static List<String> nouns(List<String> topics, List<String> acts) {
    List<String> nouns = new ArrayList<>(Forms.nouns(topics));
    nouns.addAll(Forms.actsOf(acts));
    return nouns;
  }

  /** The phrases one of which stands where an event is named by its own words. */
  static List<String> phrases(Claim claim) {
    List<String> phrases = nouns(claim.topics(), claim.verbs());
    phrases.addAll(Forms.verbs(claim.verbs()));
    return phrases;
  }

  /** Words of a title without names and small words: they name it, too. */
  static List<String> ownWords(String title) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : Tokens.of(title)) {
      boolean own = token.isWord() && token.word().length() >= LEAST_LETTERS;
      if (own && !token.isCapitalised() && !Capitals.isNoName(token)) {
        words.add(token.word());
      }
    }
    return List.copyOf(words);
  }

  /**
   * How surely it is named.
   *
   * @param named how many of its parties
   * @param own whether by a word of its own, and not of its title alone
   * @param beside how many other words of its title
   * @param words all words that name it
   */
  record Match(LocalDate day, int named, boolean own, int beside, TokenRange words)
      implements Comparable<Match> {
    @Override
    public int compareTo(Match other) {
      int order = Integer.compare(named, other.named);
      order = order == 0 ? Boolean.compare(own, other.own) : order;
      return order == 0 ? Integer.compare(beside, other.beside) : order;
    }
  }

  /** Null where the words that begin at a token do not name it. */
  Match at(TimeText text, int from) {
    int to = from;
    while (to < text.size() && to < from + LONGEST && !ENDING.contains(text.word(to))) {
      to++;
    }
    if (INDEFINITE.contains(text.word(from)) || from == to) {
      return null;
    }
    TokenRange within = new TokenRange(from, to);
    Sentence sentence = text.sentence();
    TokenRange noun = first(nouns.in(sentence.tokens(), from, to));
    TokenRange verb = first(verbs.in(sentence.tokens(), from, to));
    TokenRange own = noun == null || (verb != null && verb.from() > noun.from()) ? verb : noun;
    boolean ofTitle = own == null;
    TokenRange hit = ofTitle ? first(titled.in(sentence.tokens(), from, to)) : own;
    if (hit == null) {
      return null;
    }
    int end = hit.to();
    int named = 0;
    for (NameMention name : names(sentence, within)) {
      boolean before = name.at().to() <= hit.from();
      boolean object = hit.equals(verb) && name.at().from() == hit.to();
      boolean led = LEADING.contains(text.word(end));
      int behind = led && Nouns.ARTICLES.contains(text.word(end + 1)) ? end + 2 : end + 1;
      boolean linked = led && name.at().from() == behind;
      if (before || object || linked) {
        if (!kinship.isAnyMeant(parties, name.entities())) {
          return null;
        }
        named++;
        end = Math.max(end, name.at().to());
      }
    }
    return match(text, new TokenRange(from, end), hit, named, !ofTitle);
  }

  private Match match(TimeText text, TokenRange words, TokenRange hit, int named, boolean own) {
    // Words of a title alone are too common to name anything without a party.
    boolean pronoun = named == 0 && Nouns.PRONOUNS.contains(text.word(hit.from() - 1));
    if ((named == 0 && !own) || pronoun || isOfMore(text, words, hit)) {
      return null;
    }
    int beside = 0;
    for (int at = words.from(); at < words.to(); at++) {
      boolean word = text.word(at).length() >= LEAST_LETTERS && !hit.contains(at);
      beside += word && title.contains(text.word(at)) ? 1 : 0;
    }
    return new Match(day, named, own, beside, words);
  }

  /** Whether words among these, or right behind them, make another event of it. */
  private boolean isOfMore(TimeText text, TokenRange words, TokenRange hit) {
    Sentence sentence = text.sentence();
    for (int at = words.from(); at < words.to(); at++) {
      Token token = sentence.tokens().get(at);
      boolean name =
          !sentence.named(new TokenRange(at, at + 1)).isEmpty() || isAdjective(sentence, at);
      boolean strange = token.isCapitalised() && !Capitals.isNoName(token);
      boolean other = token.isNumber() || (token.isWord() && !known.isKnown(token));
      if (!hit.contains(at) && !name && (strange || other)) {
        return true;
      }
    }
    int next = words.to();
    // "The attack site" is no attack; "the collapse of the talks" is none of a dam.
    boolean of = text.is(next, "of", "on", "at", "against", "by");
    return of && !text.isCapitalised(next + 1) && text.dayAt(next + 1) == null;
  }

  private static boolean isAdjective(Sentence sentence, int at) {
    for (NameMention adjective : sentence.adjectives()) {
      if (adjective.at().contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static List<NameMention> names(Sentence sentence, TokenRange within) {
    List<NameMention> names = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      if (within.overlaps(name.at())) {
        names.add(name);
      }
    }
    for (NameMention adjective : sentence.adjectives()) {
      if (within.overlaps(adjective.at()) && sentence.named(adjective.at()).isEmpty()) {
        names.add(adjective);
      }
    }
    names.sort((one, other) -> Integer.compare(one.at().from(), other.at().from()));
    return names;
  }

  private static TokenRange first(List<TokenRange> found) {
    return found.isEmpty() ? null : found.get(0);
  }
}
