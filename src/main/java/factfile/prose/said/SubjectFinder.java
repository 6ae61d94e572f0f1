package factfile.prose.said;

import factfile.prose.forms.Verbs;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import java.util.Set;

/** Finds the words for whoever does what a verb tells. */
public final class SubjectFinder {
  /** Words of a subject, its titles and asides included. */
  private static final int LONGEST = 30;

  /** A member of a list has no more words. */
  private static final int MEMBER = 9;

  private static final Set<String> NO_SUBJECTS =
      Set.of("was", "were", "been", "be", "is", "are", "being", "to", "as", "not", "and", "or");

  private static final Set<String> AUXILIARIES =
      Cues.words(
          """
          has have had also later earlier then again already now still once recently both further
          often never ever did do does would long since n t didn doesn don hasn haven hadn wouldn
          subsequently initially
          """);

  private static final Set<String> OPENING =
      Cues.words(
          """
          but and so while when after as because although though however meanwhile yet that which who what
          where if since before until still whilst whereas
          """);

  private static final Set<String> SUBORDINATE =
      Set.of(
          "although", "though", "while", "when", "after", "before", "as", "because", "since", "if");

  private static final Set<String> LEADING_TO_TIME = Set.of("on", "in", "early", "late");

  /**
   * Behind a participle they show that it is no verb of the clause: {@code held by the ministry}.
   */
  private static final Set<String> BEHIND_PARTICIPLE =
      Set.of("by", "for", "from", "in", "at", "on", "with");

  private static final Set<String> ASIDES = Set.of("who", "which", "whose", "a", "an", "the");

  private final Sentence sentence;

  public SubjectFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  public static boolean isOpening(String word) {
    return OPENING.contains(word);
  }

  public static boolean isSubordinate(String word) {
    return SUBORDINATE.contains(word);
  }

  private String word(int at) {
    return sentence.word(at);
  }

  private boolean isTime(int at) {
    return ClauseWords.isTime(sentence, at);
  }

  /**
   * The noun phrase that ends before a verb.
   *
   * @param floor the first token that may belong to it
   * @return null for none
   */
  public TokenRange before(int verb, int floor) {
    int to = verb;
    while (to > floor && isBetween(to - 1)) {
      to--;
    }
    to = beforeLetters(to, floor);
    if (to <= floor
        || NO_SUBJECTS.contains(word(to - 1))
        || Nouns.PREPOSITIONS.contains(word(to - 1))) {
      return null;
    }
    int aside = word(to - 1).equals(",") ? aside(to, floor) : to;
    if (aside < 0 && to - 1 > floor && to - 1 - floor < LONGEST && isNamed(floor, to - 1)) {
      return new TokenRange(floor, to - 1);
    }
    return aside < 0 ? null : phrase(aside, to - (word(to - 1).equals(",") ? 1 : 0), floor);
  }

  /** {@code Ada Quay of the port, says}: a comma too many. */
  private boolean isNamed(int from, int to) {
    boolean first = sentence.tokens().get(from).isCapitalised() && !isOpening(word(from));
    boolean led = Nouns.PREPOSITIONS.contains(word(from)) || isTime(from);
    boolean mark = false;
    for (int at = from; at < to; at++) {
      mark |= !isText(at) && !"-‑'’&".contains(word(at));
      mark |= isVerb(at) && !isReduced(at);
    }
    return first && !led && !mark && to - from > 1;
  }

  /** Before the short name in brackets behind a long one: {@code World Harbour Council (WHC)}. */
  private int beforeLetters(int to, int floor) {
    boolean letters =
        to - 3 > floor
            && word(to - 1).equals(")")
            && word(to - 3).equals("(")
            && sentence.tokens().get(to - 2).isCapitalised();
    return letters ? to - 3 : to;
  }

  /** Adverbs, helping verbs and days between a subject and its verb. */
  private boolean isBetween(int at) {
    boolean adverb = word(at).endsWith("ly") && !sentence.tokens().get(at).isCapitalised();
    boolean time = isTime(at) || (LEADING_TO_TIME.contains(word(at)) && isTime(at + 1));
    boolean not = "'’".contains(word(at)) && word(at - 1).endsWith("n") && word(at + 1).equals("t");
    return AUXILIARIES.contains(word(at)) || adverb || time || not;
  }

  /** Where the aside of {@code X, the mayor of Y, said} begins; -1 where there is none. */
  private int aside(int to, int floor) {
    int open = to - 2;
    while (open > floor && !word(open).equals(",")) {
      open--;
    }
    boolean second = open > floor && word(open + 1).equals("and");
    while (second && --open > floor && !word(open).equals(",")) {
      // "Ada Quay, head of the port, and member of the board, said".
    }
    boolean told =
        open > floor
            && word(open).equals(",")
            && !word(open + 1).equals("and")
            && (ASIDES.contains(word(open + 1)) || !hasFiniteVerb(open + 1, to - 1));
    return told ? open : -1;
  }

  /** {@code chief operating officer} is no clause. */
  private boolean hasFiniteVerb(int from, int to) {
    boolean found = false;
    for (int at = from; at < to; at++) {
      boolean dressed = at == from && Verbs.isParticiple(word(at));
      boolean finite =
          !word(at).endsWith("ing") && !dressed && !ClauseWords.isNounLike(sentence, at);
      found |= finite && ClauseWords.isVerb(sentence, at);
    }
    return found;
  }

  private TokenRange phrase(int until, int end, int floor) {
    int from = until;
    if (until - 2 >= floor && isPlural(until - 1)) {
      // "Security forces announced": the word before a verb is none itself.
      from--;
    }
    while (from > floor && until - from < LONGEST && (!isEnd(from - 1) || isReduced(from - 1))) {
      from--;
    }
    boolean age = until - from == 1 && sentence.tokens().get(from).isNumber();
    if (age && from - 1 > floor && word(from - 1).equals(",")) {
      // "Ada Quay, 54, standing on the quay, said".
      TokenRange named = phrase(from - 1, from - 1, floor);
      return named == null ? null : new TokenRange(named.from(), end);
    }
    from = beforeList(from, until, floor);
    if (isParty(from) && from - 1 > floor) {
      return new TokenRange(phrase(from - 1, from - 1, floor).from(), end);
    }
    int relative = relative(from - 1, floor);
    if (relative > floor) {
      return phrase(relative, relative, floor);
    }
    while (from < end && (isTime(from) || !isText(from) || isLink(from))) {
      from++;
    }
    return from < until ? new TokenRange(from, end) : null;
  }

  private boolean isPlural(int at) {
    boolean plural = word(at).endsWith("s") && Verbs.isThirdPerson(word(at));
    return plural && isText(at - 1) && !isEnd(at - 1);
  }

  /** {@code records seen by the court}, {@code the office covering Lindholm}: still the subject. */
  private boolean isReduced(int at) {
    boolean verb = ClauseWords.isVerb(sentence, at) && at > 0;
    boolean noun = verb && isText(at - 1) && !isBetween(at - 1) && !isOpening(word(at - 1));
    boolean free = noun && !Cues.PASSIVE.contains(word(at - 1)) && !isVerb(at - 1);
    boolean participle =
        word(at).endsWith("ing")
            || (Verbs.isParticiple(word(at)) && BEHIND_PARTICIPLE.contains(word(at + 1)));
    return free && participle;
  }

  private boolean isVerb(int at) {
    return ClauseWords.isVerb(sentence, at)
        && !ClauseWords.isNounLike(sentence, at)
        && !isPaper(at);
  }

  /** {@code records show}, {@code records seen by}: no verb. */
  private boolean isPaper(int at) {
    boolean next = SpeechVerbs.isFinding(word(at + 1)) || Verbs.isParticiple(word(at + 1));
    return Nouns.PAPERS.contains(word(at)) && next;
  }

  /** {@code the nurse who works there}: where the pronoun before a verb stands; -1 for none. */
  private int relative(int verb, int floor) {
    if (verb <= floor || !isVerb(verb)) {
      return -1;
    }
    int at = verb - 1;
    while (at > floor && isBetween(at)) {
      at--;
    }
    boolean who = word(at).equals("who") && !sentence.tokens().get(at).isCapitalised();
    return who && isText(at - 1) ? at : -1;
  }

  /** {@code Officials at the port, the yard and the mill}: a list goes on before its commas. */
  private int beforeList(int from, int until, int floor) {
    boolean and = false;
    for (int at = from; at < until; at++) {
      and |= word(at).equals("and");
    }
    int start = from;
    while (and && start - 2 > floor && word(start - 1).equals(",")) {
      int member = start - 1;
      while (member > floor && start - member < MEMBER && !isEnd(member - 1)) {
        member--;
      }
      boolean whole = member == floor || word(member - 1).equals(",");
      if (!whole || member == start - 1) {
        return start == from || member > floor ? from : start;
      }
      start = member;
    }
    return start;
  }

  /** {@code D-Conn.}: a party and a state, behind a name and its comma. */
  private boolean isParty(int at) {
    boolean letter = word(at).equals("d") || word(at).equals("r") || word(at).equals("i");
    return letter && word(at + 1).equals("-") && word(at - 1).equals(",");
  }

  private boolean isLink(int from) {
    return word(from).equals("s") && from > 0 && "'’".contains(word(from - 1));
  }

  private boolean isText(int at) {
    return sentence.tokens().get(at).isWord() || sentence.tokens().get(at).isNumber();
  }

  private boolean isEnd(int at) {
    String word = word(at);
    if (sentence.quoted().get(at) || isTime(at)) {
      return true;
    }
    boolean initial =
        word.equals(".")
            && at > 0
            && sentence.tokens().get(at - 1).text().length() <= 4
            && sentence.tokens().get(at - 1).isCapitalised();
    boolean mark = !isText(at) && !initial && !"-‑'’&".contains(word);
    return mark
        || (isOpening(word) && !word.equals("and"))
        || (word.equals("and") && isNewClause(at))
        || Cues.PASSIVE.contains(word)
        || isVerb(at);
  }

  /** Whether a verb stands before an <em>and</em>: what follows is another clause. */
  private boolean isNewClause(int and) {
    for (int at = and - 1; at >= Math.max(0, and - LONGEST); at--) {
      if (",;".contains(word(at))) {
        return false;
      }
      if (isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** The same of the sentence: what stands before its first verb; null for none. */
  public TokenRange ofSentence() {
    for (int at = 1; at < sentence.tokens().size(); at++) {
      boolean verb = isVerb(at);
      if (verb && !sentence.quoted().get(at)) {
        TokenRange found = before(at, 0);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
