package factfile.prose.reach;

import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.DayMention;
import factfile.wording.Token;
import java.util.Set;

/**
 * Who acts, and who it is done to, as far as the words beside a verb or a noun tell: the noun
 * phrase before it, or the one behind "by".
 */
public final class Acting {
  private static final int MOST_STEPS = 30;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> JOINTS = Set.of("and", "or", "but", "when", "while");
  private static final Set<String> NO_NOUN =
      Set.of("and", "or", "but", "to", "then", "s", "'", "’");

  private final Sentence sentence;
  private final Owners owners;

  /** How somebody named stands to whom is looked for. */
  public enum Match {
    /** It is one of them. */
    PARTY,
    /** Somebody else who is named. */
    OTHER,
    /** Something else, told by a noun: {@code the war has killed}. */
    THING,
    /** A pronoun, a word of the record's own, or nobody at all. */
    OPEN;

    /** Whether it is none of them, named or not. */
    public boolean isAnother() {
      return this == OTHER || this == THING;
    }
  }

  public Acting(Sentence sentence, Owners owners) {
    this.sentence = sentence;
    this.owners = owners;
  }

  /** The subject of a verb: of an active one who acts, of a passive one to whom it is done. */
  public Match subject(TokenRange clause, TokenRange verb, Set<String> parties) {
    int at = verb.from() - 1;
    for (int step = 0; step < MOST_STEPS && at >= clause.from(); step++) {
      DayMention day = dayAt(at);
      String word = sentence.word(at);
      if (day != null) {
        at = day.first() - 1;
        at = Nouns.PREPOSITIONS.contains(sentence.word(at)) ? at - 1 : at;
      } else if (word.equals(",")) {
        int comma = previousComma(clause, at - 1);
        Match apposed = within(new TokenRange(Math.max(comma, clause.from()), at), parties);
        if (comma >= clause.from() && isApposition(comma + 1) && apposed == Match.PARTY) {
          return apposed;
        }
        at = comma >= clause.from() ? comma - 1 : at - 1;
      } else if (word.endsWith("selves") || word.endsWith("self")) {
        return Match.OPEN;
      } else if (Nouns.BEFORE_VERB.contains(word) || word.endsWith("ly") || isMark(at)) {
        at--;
      } else {
        break;
      }
    }
    if (at < clause.from()) {
      return antecedent(clause, parties);
    }
    if ((isRelative(at) && at == clause.from()) || hasOwnVerb(clause, verb)) {
      return antecedent(clause, parties);
    }
    return head(clause, at, parties);
  }

  /** {@code A pilot, Tor Lie, was killed}; {@code sparked by the attack} is no apposition. */
  private boolean isApposition(int at) {
    return Nouns.ARTICLES.contains(sentence.word(at)) || sentence.tokens().get(at).isCapitalised();
  }

  /** {@code the bank that owns it bought}: a relative clause with a verb of its own before ours. */
  private boolean hasOwnVerb(TokenRange clause, TokenRange verb) {
    int at = clause.from() + 1;
    if (!isRelative(clause.from()) || clause.from() == 0) {
      return false;
    }
    while (at < verb.from() && Nouns.BEFORE_VERB.contains(sentence.word(at))) {
      at++;
    }
    boolean subject =
        Nouns.ARTICLES.contains(sentence.word(at))
            || Nouns.PRONOUNS.contains(sentence.word(at))
            || Nouns.PREPOSITIONS.contains(sentence.word(at))
            || sentence.tokens().get(at).isCapitalised();
    return at < verb.from() && !subject;
  }

  private boolean isMark(int at) {
    Token token = sentence.tokens().get(at);
    return !token.isWord() && !token.isNumber() && !"'’%".contains(token.text());
  }

  private boolean isRelative(int at) {
    return RELATIVE.contains(sentence.word(at));
  }

  /** Who did it, behind {@code by}; null where nobody is told. */
  Match agent(TokenRange clause, TokenRange verb, Set<String> parties) {
    for (int at = verb.to(); at + 1 < clause.to(); at++) {
      boolean day = dayAt(at + 1) != null;
      if (sentence.word(at).equals("by") && !day) {
        return owners.judge(
            sentence, new TokenRange(at + 1, endOfPhrase(at + 1, clause.to())), parties);
      }
      if (sentence.word(at).equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** Whose a noun is: {@code Iran's attack}, {@code an attack by Iran}. */
  Match owner(TokenRange clause, TokenRange noun, Set<String> parties, Set<String> actors) {
    int start = startOfPhrase(clause, noun.from());
    Match before = owners.named(sentence, new TokenRange(start, noun.from()), parties);
    if (before != Match.OPEN) {
      return before;
    }
    int next = noun.to();
    boolean led = Set.of("by", "from").contains(sentence.word(next));
    return led
        ? owners.named(
            sentence, new TokenRange(next + 1, endOfPhrase(next + 1, clause.to())), actors)
        : Match.OPEN;
  }

  /** {@code The army attacked Hamas}: one of the actors is whom it is done to. */
  boolean isObject(TokenRange verb, Set<String> parties) {
    int at = Nouns.ARTICLES.contains(sentence.word(verb.to())) ? verb.to() + 1 : verb.to();
    for (NameMention name : sentence.meant()) {
      if (name.at().from() == at) {
        return owners.named(sentence, name.at(), parties) == Match.PARTY;
      }
    }
    return false;
  }

  /** Whether something stands behind a verb that it is done to. */
  boolean hasObject(TokenRange verb) {
    int at = verb.to();
    if (at >= sentence.tokens().size() || dayAt(at) != null || sentence.has(Cues.HOW, one(at))) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    boolean loose =
        Nouns.PREPOSITIONS.contains(token.word())
            || token.word().endsWith("ly")
            || Cues.CLAUSE.contains(token.word())
            || Set.of("and", "or", "but", "when", "then", "again", "there", "here")
                .contains(token.word());
    boolean timed = false;
    for (var time : sentence.times()) {
      timed |= time.first() == at;
    }
    return !loose && !timed && (token.isWord() || token.isNumber());
  }

  private static TokenRange one(int at) {
    return new TokenRange(at, at + 1);
  }

  /** {@code Hamas, which attacked}: the words before a relative clause. */
  private Match antecedent(TokenRange clause, Set<String> parties) {
    int first = clause.from();
    if (first == 0 || !RELATIVE.contains(sentence.word(first))) {
      return Match.OPEN;
    }
    int at = sentence.word(first - 1).equals(",") ? first - 2 : first - 1;
    return at < 0 ? Match.OPEN : head(sentence.clauseOf(at), at, parties);
  }

  /** Judges the noun phrase that ends with a token. */
  private Match head(TokenRange clause, int end, Set<String> parties) {
    String word = sentence.word(end);
    boolean nothing = NO_NOUN.contains(word);
    if (end < clause.from() || nothing || isNobody(end)) {
      return Match.OPEN;
    }
    int start = startOfPhrase(clause, end + 1);
    TokenRange phrase = new TokenRange(start, end + 1);
    int of = sentence.word(start - 1).equals("of") ? start - 1 : -1;
    if (of > clause.from()) {
      Match whole = head(clause, of - 1, parties);
      Match owner = owners.named(sentence, phrase, parties);
      if (whole == Match.PARTY && owner.isAnother()) {
        return Match.OTHER;
      }
      boolean acts = owners.mayActFor(sentence, of - 1);
      return acts ? owner : whole;
    }
    boolean led = Nouns.PLACING.contains(sentence.word(start - 1));
    NameMention last = nameEndingAt(end + 1);
    boolean newName = last != null && last.at().from() > start;
    if (led && start - 1 > clause.from() && !newName && owners.isPlaceOnly(sentence, phrase)) {
      // "Addressed to officials is dated": a verb, and no noun that could act.
      boolean verb = sentence.word(start - 2).endsWith("ed");
      return verb ? Match.OPEN : head(clause, start - 2, parties);
    }
    return owners.judge(sentence, phrase, parties);
  }

  /** A pronoun of which it is not known whom it stands for. */
  private boolean isNobody(int at) {
    String word = sentence.word(at);
    boolean pronoun = Nouns.PRONOUNS.contains(word) || Nouns.ARTICLES.contains(word);
    return pronoun && nameEndingAt(at + 1) == null;
  }

  private NameMention nameEndingAt(int end) {
    for (NameMention name : sentence.meant()) {
      if (name.at().to() == end) {
        return name;
      }
    }
    return null;
  }

  private int startOfPhrase(TokenRange clause, int end) {
    int start = end;
    while (start > clause.from() && isInPhrase(start - 1)) {
      start--;
    }
    return start;
  }

  private int endOfPhrase(int start, int most) {
    int end = start;
    while (end < most && isInPhrase(end)) {
      end++;
    }
    while (end > start && !sentence.tokens().get(end - 1).isWord()) {
      end--;
    }
    return Math.max(end, start + 1);
  }

  /** Names may have a preposition or a mark in them; else those bound a phrase. */
  private boolean isInPhrase(int at) {
    for (NameMention name : sentence.meant()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    String word = sentence.word(at);
    Token token = sentence.tokens().get(at);
    boolean mark = !token.isWord() && !token.isNumber() && !"'’-.%“”\"".contains(token.text());
    boolean bound = Nouns.PREPOSITIONS.contains(word) || JOINTS.contains(word);
    return !mark && !bound && dayAt(at) == null;
  }

  private Match within(TokenRange stretch, Set<String> parties) {
    return owners.named(sentence, stretch, parties);
  }

  private int previousComma(TokenRange clause, int from) {
    for (int at = from; at >= clause.from(); at--) {
      if (sentence.word(at).equals(",")) {
        return at;
      }
    }
    return -1;
  }

  private DayMention dayAt(int at) {
    for (DayMention day : sentence.days()) {
      if (at >= day.first() && at < day.end()) {
        return day;
      }
    }
    return null;
  }
}
