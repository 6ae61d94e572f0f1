package factfile.evidence.seek;

import factfile.evidence.claim.Sought.Part;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.TimeMention;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a name does in its sentence, as far as the words beside it tell: no grammar is parsed. Where
 * they do not tell, it is {@link #OPEN}, which suits every part.
 */
enum Function {
  /** Before the verb of its clause. */
  SUBJECT,
  /** The same of a verb that tells what is done to it. */
  UNDERGOER,
  /** Behind a verb. */
  OBJECT,
  /** Behind <em>by</em>. */
  AGENT,
  /** Behind <em>according to</em>, or beside a verb of saying. */
  VOICE,
  /** With an {@code 's}. */
  OWNER,
  /** Behind <em>with</em> or <em>between</em>: on both sides. */
  COMPANION,
  /** Behind <em>to</em>, <em>against</em>, <em>at</em>. */
  TARGET,
  /** Before a noun: {@code the Hamas attack}. */
  MODIFIER,
  /** The same of what something is done to: {@code they stopped the Orlese trawler}. */
  OF_OBJECT,
  OPEN;

  private static final Set<Function> ACTING =
      EnumSet.of(SUBJECT, AGENT, VOICE, OWNER, COMPANION, MODIFIER, OF_OBJECT, OPEN);
  private static final Set<Function> UNDERGOING =
      EnumSet.of(UNDERGOER, OBJECT, OWNER, COMPANION, TARGET, OF_OBJECT, OPEN);
  private static final Set<Function> SPEAKING =
      EnumSet.of(SUBJECT, AGENT, VOICE, OWNER, COMPANION, OPEN, UNDERGOER);

  private static final Set<String> TARGETING =
      Set.of(
          "to", "against", "at", "on", "onto", "into", "toward", "towards", "upon", "in", "near");
  private static final Set<String> SAID =
      Cues.words(
          """
          said says say told added adds according announced noted confirmed stated warned argued
          claimed reported insisted explained acknowledged admitted tweeted wrote writes
          informed briefed observed testified maintained recalled replied estimated put puts gave
          told tells reports announces warns argues claims insists estimates
          """);
  private static final Set<String> TITLES =
      Cues.words(
          """
          spokesman spokeswoman spokesperson leader chief head minister president premier secretary
          director general envoy ambassador chairman chairwoman chair senator representative
          commander coordinator official officials foreign prime defense defence deputy vice special
          counterpart counterparts former acting newly appointed late top senior mr mrs ms dr then
          """);
  private static final Set<String> JOINING = Set.of("and", "or", ",", "&");

  /** An aside has no more words. */
  private static final int ASIDE = 22;

  /** What somebody says, as a noun. */
  private static final Set<String> SAYINGS =
      Cues.words(
          """
          account confirmation count view views words opinion estimate estimates figures report
          statement tally assessment reckoning announcement
          """);

  private static final Set<String> JOINED =
      Set.of("joined", "join", "joins", "joining", "met", "meets", "meeting", "accompanied");

  /** Behind them stands who is told. */
  private static final Set<String> ADDRESSING =
      Set.of("told", "tells", "tell", "informed", "briefed", "warned", "warns", "put", "gave");

  private static final Set<String> DEMANDING =
      Set.of("demanded", "demands", "insisted", "insists", "asked", "asks", "wants", "urged");
  private static final Set<String> LEADING = Set.of("regime", "leadership", "rulers");
  private static final Set<String> RECEIVING = Set.of("received", "receive", "receives", "got");
  private static final Set<String> DONE =
      Set.of("led", "backed", "run", "held", "controlled", "designated", "owned", "based", "born");

  private static final Set<String> LINKING =
      Cues.words(
          """
          but so yet because although though while whereas if unless once again ago today yesterday
          tomorrow early late here there not no than rather too much more most less least s himself
          herself itself themselves right back away up down out forward together soon later
          """);

  /** Whether whoever has that function may have the part. */
  boolean suits(Part part) {
    return switch (part) {
      case ACTS -> ACTING.contains(this);
      case SUFFERS -> UNDERGOING.contains(this);
      case TOLD -> this == MODIFIER || UNDERGOING.contains(this);
      case SPEAKS, REPORTS, DECLARES -> SPEAKING.contains(this);
      case OWES -> this != MODIFIER && this != OF_OBJECT;
      case WHERE, NAMED, ITSELF -> true;
    };
  }

  /**
   * Of a word made of a name: {@code Israeli officials} act for Israel, an {@code attack} is its.
   */
  static Function ofAdjective(Sentence sentence, TokenRange word) {
    int next = word.to();
    boolean hyphen = sentence.word(next).equals("-") || sentence.word(next).equals("–");
    if (hyphen && isDoing(sentence, next)) {
      return AGENT;
    }
    boolean bodies =
        Nouns.ACTING_FOR.contains(sentence.word(next))
            || TITLES.contains(sentence.word(next))
            || LEADING.contains(sentence.word(next));
    Function whole = of(sentence, new TokenRange(word.from(), next + 1), true);
    // "They stopped the Orlese trawler": what is Orlese is stopped.
    return bodies ? whole : isDone(whole) ? OF_OBJECT : MODIFIER;
  }

  private static boolean isDone(Function whole) {
    return whole == OBJECT || whole == TARGET || whole == UNDERGOER;
  }

  private static Function modifier(Sentence sentence, TokenRange name) {
    TokenRange noun = new TokenRange(name.from(), name.to() + 1);
    return isDone(of(sentence, noun, true)) ? OF_OBJECT : MODIFIER;
  }

  /** Whether a verb of saying is what it does. */
  static boolean isSaying(Sentence sentence, TokenRange name) {
    if (Nouns.PREPOSITIONS.contains(sentence.word(start(sentence, name) - 1))) {
      return false;
    }
    int from = afterAside(sentence, name.to());
    for (int at = from; at < from + 4; at++) {
      String word = sentence.word(at);
      if (SAID.contains(word)) {
        return true;
      }
      if (Nouns.PREPOSITIONS.contains(word) || word.equals("and") || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Behind {@code , who heads the mission,}: where a name goes on; the same place for none. */
  private static int afterAside(Sentence sentence, int at) {
    if (!sentence.word(at).equals(",")) {
      return at;
    }
    for (int end = at + 1; end < Math.min(at + ASIDE, sentence.tokens().size()); end++) {
      if (sentence.word(end).equals(",")) {
        return end + 1;
      }
    }
    return at;
  }

  /**
   * Of a name in a sentence.
   *
   * @param person whether it is a person's, which stands before no noun
   */
  static Function of(Sentence sentence, TokenRange name, boolean person) {
    if (isPossessive(sentence, name.to())) {
      int noun = sentence.word(name.to() + 1).equals("s") ? name.to() + 2 : name.to() + 1;
      return SAYINGS.contains(sentence.word(noun)) ? VOICE : OWNER;
    }
    if (!person && isModifier(sentence, name.from(), name.to())) {
      return isDoing(sentence, name.to()) ? AGENT : modifier(sentence, name);
    }
    int from = start(sentence, name);
    String before = sentence.word(from - 1);
    if (isVoice(sentence, name, from)) {
      return VOICE;
    }
    if (JOINING.contains(before)) {
      TokenRange partner = partner(sentence, from - 1);
      if (partner != null) {
        return of(sentence, partner, person);
      }
    }
    if (before.equals("by")) {
      return AGENT;
    }
    if (before.equals("of") && Nouns.ACTING_FOR.contains(sentence.word(from - 2))) {
      return of(sentence, new TokenRange(from - 2, name.to()), true);
    }
    if (before.equals("that") && isDemanded(sentence, from - 1)) {
      return TARGET;
    }
    if (before.equals("with") || before.equals("between") || before.equals("among")) {
      return COMPANION;
    }
    if (JOINED.contains(before)) {
      return COMPANION;
    }
    if (TARGETING.contains(before)) {
      return TARGET;
    }
    if (Nouns.PREPOSITIONS.contains(before)) {
      return OPEN;
    }
    return beside(sentence, name, from);
  }

  private static Function beside(Sentence sentence, TokenRange name, int from) {
    TokenRange clause = sentence.clauseOf(name.from());
    int opening = clause.from();
    for (int at = opening; at < from; at++) {
      // What was said begins anew: "Miller said Blinken met Netanyahu".
      String word = sentence.word(at);
      boolean quoting = (SAID.contains(word) && !ADDRESSING.contains(word)) || word.equals("that");
      opening = quoting ? at + 1 : opening;
    }
    // "While celebrating it, the administration urged": the main clause begins behind the comma.
    boolean main = sentence.word(from - 1).equals(",");
    boolean opens = main || from <= opening || !hasVerb(sentence, opening, from);
    if (!opens && Cues.PASSIVE.contains(sentence.word(from - 1))) {
      // "That diplomat was X": whoever it is said of.
      return OPEN;
    }
    if (!opens) {
      return Verbs.isVerb(sentence.word(from - 1)) ? OBJECT : OPEN;
    }
    if (!hasVerb(sentence, 0, sentence.tokens().size())) {
      return OPEN;
    }
    return isUndergoing(sentence, name.to(), clause.to()) ? UNDERGOER : SUBJECT;
  }

  /** {@code demands that X return it}. */
  private static boolean isDemanded(Sentence sentence, int that) {
    for (int at = Math.max(0, that - 3); at < that; at++) {
      if (DEMANDING.contains(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Verbs.isVerb(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUndergoing(Sentence sentence, int from, int to) {
    for (int at = from; at < sentence.tokens().size(); at++) {
      if (RECEIVING.contains(sentence.word(at))) {
        return true;
      }
    }
    boolean passive = false;
    for (int at = from; at < to; at++) {
      String word = sentence.word(at);
      if (Verbs.BEFALLING.contains(word) || (passive && Verbs.isParticiple(word))) {
        return true;
      }
      passive |= Cues.PASSIVE.contains(word);
      if (isInName(sentence, at) || (Verbs.isVerb(word) && word.endsWith("ing"))) {
        return false;
      }
    }
    return false;
  }

  /** {@code Hamas attack}, but not {@code Hamas fighters}: those act for it. */
  private static boolean isModifier(Sentence sentence, int first, int at) {
    int next = sentence.word(at).equals("-") || sentence.word(at).equals("–") ? at + 1 : at;
    String word = sentence.word(next);
    boolean noun =
        next < sentence.tokens().size()
            && sentence.tokens().get(next).isWord()
            && !sentence.tokens().get(next).isCapitalised()
            && !Nouns.ACTING_FOR.contains(word)
            && !Nouns.PREPOSITIONS.contains(word)
            && !Nouns.ARTICLES.contains(word)
            && !JOINING.contains(word)
            && !Nouns.PRONOUNS.contains(word)
            && !Nouns.BEFORE_VERB.contains(word)
            && !TITLES.contains(word)
            && !LINKING.contains(word);
    for (Amount amount : sentence.amounts()) {
      // "They gave the authority ten days".
      noun &= amount.first() != next;
    }
    boolean several = Verbs.isPlain(word) && sentence.word(first - 1).equals("and");
    boolean plain = !several && !Verbs.isVerb(word) && !word.endsWith("ly") && !word.endsWith("s");
    return noun && (next > at || plain);
  }

  /** {@code U.S.-designated}, {@code Hamas-run}. */
  private static boolean isDoing(Sentence sentence, int at) {
    return DONE.contains(sentence.word(at + 1)) || Verbs.isParticiple(sentence.word(at + 1));
  }

  private static boolean isPossessive(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return mark.equals("'") || mark.equals("’");
  }

  private static boolean isVoice(Sentence sentence, TokenRange name, int from) {
    boolean according =
        sentence.word(from - 1).equals("to") && sentence.word(from - 2).equals("according");
    boolean inverted = SAID.contains(sentence.word(from - 1)) && isAfterQuote(sentence, from - 2);
    boolean follows = SAID.contains(sentence.word(afterAside(sentence, name.to())));
    // "To Kaag, the shipment is", "by the account the United States gave".
    boolean opens = from == 1 && (sentence.word(0).equals("to") || sentence.word(0).equals("for"));
    boolean accounted = SAYINGS.contains(sentence.word(from - 1));
    return according || inverted || follows || opens || accounted;
  }

  private static boolean isAfterQuote(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return at < 0 || mark.equals(",") || mark.equals("”") || mark.equals("\"") || mark.equals("’");
  }

  /** Where what belongs to a name begins: its article, its titles, and words made of names. */
  private static int start(Sentence sentence, TokenRange name) {
    int from = name.from();
    if (from > 0 && isInName(sentence, from - 1)) {
      // "In Damascus Sigrid Kaag briefed": one name beside another.
      return from;
    }
    while (from > 0 && belongs(sentence, from - 1)) {
      from--;
      if (Nouns.ARTICLES.contains(sentence.word(from))) {
        break;
      }
    }
    return from;
  }

  private static boolean belongs(Sentence sentence, int at) {
    String word = sentence.word(at);
    boolean article = Nouns.ARTICLES.contains(word) && !word.equals("that");
    boolean title = TITLES.contains(word);
    boolean capital =
        sentence.tokens().get(at).isCapitalised()
            && at > 0
            && !Nouns.PREPOSITIONS.contains(word)
            && !isOfTime(sentence, at);
    boolean inOffice = false;
    for (TokenRange office : sentence.offices()) {
      inOffice |= office.contains(at);
    }
    boolean inName = isInName(sentence, at);
    boolean hyphen = word.equals("-") || word.equals("–") || word.equals(".");
    return article
        || title
        || inOffice
        || inName
        || capital
        || (hyphen && at > 0 && isNamed(sentence, at - 1));
  }

  private static boolean isInName(Sentence sentence, int at) {
    for (NameMention name : sentence.names()) {
      if (name.at().contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTime(Sentence sentence, int at) {
    for (TimeMention time : sentence.times()) {
      if (time.first() <= at && at < time.end()) {
        return true;
      }
    }
    for (DayMention day : sentence.days()) {
      if (day.first() <= at && at < day.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Sentence sentence, int at) {
    return sentence.tokens().get(at).isCapitalised();
  }

  /** The name before an <em>and</em>, with which another shares what it does. */
  private static TokenRange partner(Sentence sentence, int joint) {
    TokenRange nearest = null;
    for (NameMention name : sentence.names()) {
      boolean comma = sentence.word(joint).equals(",");
      int gap = joint - name.at().to();
      boolean close = gap >= 0 && gap <= (comma ? 0 : 3);
      boolean plain = close && !isPossessive(sentence, name.at().to());
      nearest = plain && !hasVerb(sentence, name.at().to(), joint) ? name.at() : nearest;
    }
    return nearest;
  }
}
