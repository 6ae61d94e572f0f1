package factfile.prose.said;

import factfile.prose.names.NameMention;
import factfile.prose.said.SpeechVerbs.Follows;
import factfile.prose.said.SpeechVerbs.Speech;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
import factfile.wording.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who says what in a sentence: {@code X said that Y}, {@code “Y,” X said}, {@code “Y,” said
 * X}, {@code according to X, Y}, {@code X told Z that Y}, {@code X as saying Y}.
 */
public final class UtteranceReader {
  /** Fewer words say nothing. */
  private static final int SHORTEST = 3;

  private static final Set<String> MOMENTS =
      Set.of("time", "day", "moment", "after", "before", "when", "until", "since", "if");
  private static final Set<String> RELATIVE = Set.of("where", "who", "which", "whose", "when");

  /** So many words behind a verb of thinking the verb of what is thought stands. */
  private static final int THOUGHT = 8;

  private final Sentence sentence;
  private final SubjectFinder subjects;
  private final SaidWords words;
  private final SpeakerBehind behind;
  private final SayingOn on;
  private final Callings callings;
  private final List<Utterance> found = new ArrayList<>();

  private UtteranceReader(Sentence sentence) {
    this.sentence = sentence;
    this.subjects = new SubjectFinder(sentence);
    this.words = new SaidWords(sentence);
    this.behind = new SpeakerBehind(sentence, words);
    this.on = new SayingOn(sentence, subjects, words);
    this.callings = new Callings(sentence, subjects, words);
  }

  /** Every utterance, in the order of their verbs. */
  public static List<Utterance> in(Sentence sentence) {
    UtteranceReader reader = new UtteranceReader(sentence);
    reader.read();
    return reader.found;
  }

  private int size() {
    return sentence.tokens().size();
  }

  private String word(int at) {
    return sentence.word(at);
  }

  private boolean isQuoted(int at) {
    return at >= 0 && at < size() && sentence.quoted().get(at);
  }

  private void read() {
    Utterance closing = closing();
    if (closing != null) {
      found.add(closing);
      readWithin(closing.words());
      return;
    }
    int floor = 0;
    for (int at = 0; at < size(); at++) {
      Utterance utterance = isQuoted(at) ? null : at(at, floor);
      if (utterance == null || !isEnough(utterance)) {
        continue;
      }
      found.add(utterance);
      floor = Math.max(utterance.verb().to(), utterance.speaker().to());
      if (utterance.words().from() >= floor) {
        int end = words.end(utterance.words());
        readWithin(new TokenRange(utterance.words().from(), end));
        at = Math.max(at, end - 1);
      }
    }
  }

  /** {@code Y, X said.}: whoever is named at the end says all of it; null for nobody. */
  private Utterance closing() {
    for (int at = size() - 1; at > SHORTEST; at--) {
      Speech speech = isQuoted(at) ? null : SpeechVerbs.of(word(at));
      boolean noun =
          SpeechVerbs.isNounToo(word(at)) && !sentence.tokens().get(at - 1).isCapitalised();
      boolean said = speech != null && speech.follows() != Follows.THING && isLast(at) && !noun;
      TokenRange speaker = said ? subjects.before(at, 0) : null;
      if (speaker != null && isPreceded(speaker.from(), 0, true)) {
        TokenRange verb = new TokenRange(at, at + 1);
        TokenRange told = words.trimmed(0, before(speaker.from()));
        Utterance utterance = new Utterance(speaker, verb, speech.act(), told);
        return isEnough(utterance) ? utterance : null;
      }
    }
    return null;
  }

  private boolean isLast(int at) {
    Speech speech = SpeechVerbs.of(word(at));
    boolean hearer = speech != null && speech.follows() == Follows.HEARER;
    int end = hearer ? words.behindHearer(at + 1, 0) : at + 1;
    return end >= size()
        || word(end).equals(".")
        || ClauseWords.isTime(sentence, end)
        || (word(end).equals("on") && ClauseWords.isTime(sentence, end + 1));
  }

  /** What is reported may report in its turn: {@code Ada said the board had warned of it}. */
  private void readWithin(TokenRange range) {
    for (int at = range.from() + 1; at < range.to(); at++) {
      Utterance inner = isQuoted(at) ? null : at(at, range.from());
      boolean inside =
          inner != null
              && inner.words().from() >= inner.verb().to()
              && inner.words().from() < range.to()
              && inner.speaker().from() >= range.from();
      if (inside) {
        Utterance cut =
            new Utterance(
                inner.speaker(),
                inner.verb(),
                inner.act(),
                words.trimmed(inner.words().from(), Math.min(inner.words().to(), range.to())));
        if (isEnough(cut) && cut.words().to() - cut.words().from() > SHORTEST) {
          found.add(cut);
          at = cut.words().to() - 1;
        }
      }
    }
  }

  private boolean isEnough(Utterance utterance) {
    int count = 0;
    for (int at = utterance.words().from(); at < utterance.words().to(); at++) {
      count += sentence.tokens().get(at).isWord() || sentence.tokens().get(at).isNumber() ? 1 : 0;
    }
    boolean spoken =
        utterance.speaker().from() < utterance.speaker().to()
            && !Nouns.PREPOSITIONS.contains(word(utterance.speaker().from()));
    boolean quoted =
        utterance.words().from() < utterance.words().to() && isQuoted(utterance.words().from());
    int least = utterance.act().equals("said") ? SHORTEST : SHORTEST - 1;
    return (count >= least || quoted) && spoken && !utterance.words().overlaps(utterance.speaker());
  }

  private Utterance at(int at, int floor) {
    if (word(at).equals("according") && word(at + 1).equals("to")) {
      return according(at);
    }
    boolean adjective =
        Nouns.ARTICLES.contains(word(at - 1)) || Nouns.POSSESSIVES.contains(word(at - 1));
    if ((sentence.tokens().get(at).isCapitalised() && at > 0) || adjective) {
      return null;
    }
    String act = SpeechVerbs.goingOn(word(at));
    if (act != null) {
      return on.at(at, act, found.isEmpty() ? null : found.get(found.size() - 1).speaker());
    }
    if (SpeechVerbs.isCalling(word(at))) {
      return callings.at(at, floor);
    }
    Speech speech = SpeechVerbs.of(word(at));
    boolean aim = speech != null && speech.follows() == Follows.THING && word(at + 1).equals("to");
    boolean noun = SpeechVerbs.isNounToo(word(at)) && !aim && !words.begins(at + 1);
    boolean clause = words.isClause(at + 1) || words.isMark(at - 1) || words.isMark(at - 2);
    clause |= word(at + 1).equals(",") && words.quoteFollows(at + 1);
    clause |=
        SpeechVerbs.isThinking(word(at)) && ClauseWords.hasVerb(sentence, at + 1, at + THOUGHT);
    clause |= word(at).startsWith("hope") && word(at + 1).equals("to");
    clause |= SpeechVerbs.isFinding(word(at)) && isFound(at, floor);
    noun |= SpeechVerbs.isPerforming(word(at)) && !clause;
    return speech == null || noun ? null : said(at, speech, floor);
  }

  /** {@code records show}: what a paper or a study says needs no conjunction. */
  private boolean isFound(int verb, int floor) {
    TokenRange subject = subjects.before(verb, floor);
    if (subject == null) {
      return false;
    }
    boolean paper = false;
    for (int at = subject.from(); at < subject.to(); at++) {
      paper |= SpeakerNouns.isPaper(word(at));
    }
    return paper && (isLast(verb) || ClauseWords.hasVerb(sentence, verb + 1, size()));
  }

  /** {@code according to X, Y}, {@code Y, according to X}. */
  private Utterance according(int at) {
    int end = behind.withName(at + 2, behind.end(at + 2));
    TokenRange speaker = new TokenRange(at + 2, end);
    boolean opens = true;
    for (int before = 0; before < at; before++) {
      opens &= !sentence.tokens().get(before).isWord() || SubjectFinder.isOpening(word(before));
    }
    TokenRange said = opens ? words.trimmed(end, size()) : words.trimmed(words.clauseStart(at), at);
    return new Utterance(speaker, new TokenRange(at, at + 2), "said", said);
  }

  private Utterance said(int at, Speech speech, int floor) {
    TokenRange verb = new TokenRange(at, at + 1);
    TokenRange inverted = behind.of(at, speech, floor);
    if (inverted != null) {
      return new Utterance(inverted, verb, speech.act(), words.trimmed(floor, before(at)));
    }
    int adverb = word(at - 1).endsWith("ly") ? at - 2 : at - 1;
    TokenRange speaker =
        word(adverb).equals("and") || word(adverb).equals("but")
            ? subjects.ofSentence()
            : isRelative(at - 1) ? antecedent(at - 1) : subjects.before(at, floor);
    if (speaker == null || speaker.to() > at) {
      return null;
    }
    if (MOMENTS.contains(word(speaker.from() - 1)) && !words.isClause(at + 1)) {
      return null;
    }
    TokenRange middle = middle(speaker, at, floor);
    if (middle != null) {
      return new Utterance(speaker, verb, speech.act(), middle, words.trimmed(at + 2, size()));
    }
    boolean last = isLast(at);
    boolean tail = speech.follows() != Follows.THING && isPreceded(speaker.from(), floor, last);
    boolean colon = word(at + 1).equals(":") || words.quoteFollows(at + 1);
    TokenRange said =
        tail && !colon
            ? words.trimmed(floor, before(speaker.from()))
            : words.behind(at + 1, speech.follows() == Follows.HEARER);
    boolean by = said.from() == at + 1 && word(said.from()).equals("by");
    return by || (said.from() > at && RELATIVE.contains(word(said.from())))
        ? null
        : new Utterance(speaker, verb, speech.act(), said);
  }

  /** The World Health Organization is no pronoun. */
  private boolean isRelative(int at) {
    boolean relative = word(at).equals("who") || word(at).equals("which");
    return relative && !sentence.tokens().get(at).isCapitalised();
  }

  /** {@code the deputy Rui Alves, who said}: the name before the comma; null for none. */
  private TokenRange antecedent(int who) {
    int end = word(who - 1).equals(",") ? who - 1 : who;
    for (NameMention name : sentence.names()) {
      if (name.at().to() == end) {
        return name.at();
      }
    }
    return null;
  }

  /** {@code The quay, she said, is shut}: what stands before the speaker; null for nothing. */
  private TokenRange middle(TokenRange speaker, int verb, int floor) {
    boolean commas = word(speaker.from() - 1).equals(",") && word(verb + 1).equals(",");
    boolean led = SubjectFinder.isOpening(word(floor)) || isLed(floor);
    boolean verbs = ClauseWords.hasVerb(sentence, floor, speaker.from());
    boolean goesOn = commas && ClauseWords.isVerb(sentence, verb + 2);
    return goesOn && !led && !verbs ? words.trimmed(floor, speaker.from()) : null;
  }

  /** Where what comes before a speaker ends: without the comma and the mark of a quotation. */
  private int before(int at) {
    int end = at;
    while (end > 0 && (word(end - 1).equals(",") || words.isMark(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a preposition leads on: not so in {@code About 1,200 dockers}. */
  private boolean isLed(int at) {
    boolean number = false;
    for (Amount amount : sentence.amounts()) {
      number |= amount.first() == at;
    }
    return Nouns.PREPOSITIONS.contains(word(at)) && !number;
  }

  /** Whether what stands before a token is what somebody else said. */
  private boolean isSaidAlready(int at) {
    boolean said = false;
    for (Utterance each : found) {
      said |= each.words().contains(before(at) - 1);
    }
    return said;
  }

  /**
   * Whether a clause of its own stands before the speaker, and a comma between them.
   *
   * @param last whether nothing follows that could have been said: {@code In a gale nobody sails,
   *     she said}
   */
  private boolean isPreceded(int from, int floor, boolean last) {
    if (from < floor + SHORTEST || isSaidAlready(from)) {
      return false;
    }
    boolean quoted =
        words.isMark(from - 1) && !word(from - 1).equals("’") && !word(from - 1).equals("'");
    boolean comma = word(from - 1).equals(",");
    if (!comma && !quoted) {
      return false;
    }
    String first = word(floor);
    boolean led = (SubjectFinder.isOpening(first) && !words.isMark(floor)) || isLed(floor);
    boolean mark = quoted || words.isMark(from - 2);
    return mark || ((last || !led) && ClauseWords.hasVerb(sentence, floor, from));
  }
}
