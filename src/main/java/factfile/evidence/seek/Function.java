package factfile.evidence.seek;

import factfile.evidence.claim.Sought.Part;
import factfile.prose.names.NameMention;
import factfile.prose.sentence.Sentence;
import factfile.prose.words.Cues;
import factfile.prose.words.Nouns;
import factfile.prose.words.TokenRange;
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
  OPEN;

  private static final Set<Function> ACTING =
      EnumSet.of(SUBJECT, AGENT, VOICE, OWNER, COMPANION, OPEN);
  private static final Set<Function> UNDERGOING =
      EnumSet.of(UNDERGOER, OBJECT, OWNER, COMPANION, TARGET, OPEN);
  private static final Set<Function> SPEAKING =
      EnumSet.of(SUBJECT, AGENT, VOICE, OWNER, OPEN, UNDERGOER);

  private static final Set<String> TARGETING =
      Set.of(
          "to", "against", "at", "on", "onto", "into", "toward", "towards", "upon", "in", "near");
  private static final Set<String> SAID =
      Cues.words(
          """
          said says say told added adds according announced noted confirmed stated warned argued
          claimed reported insisted explained declared acknowledged admitted tweeted wrote writes
          """);
  private static final Set<String> TITLES =
      Cues.words(
          """
          spokesman spokeswoman spokesperson leader chief head minister president premier secretary
          director general envoy ambassador chairman chairwoman chair senator representative
          commander coordinator official officials foreign prime defense defence deputy vice special
          former acting newly appointed late top senior mr mrs ms dr then
          """);
  private static final Set<String> JOINING = Set.of("and", "or", ",", "&", "both");

  /** Whether whoever has that function may have the part. */
  boolean suits(Part part) {
    return switch (part) {
      case ACTS -> ACTING.contains(this);
      case SUFFERS -> UNDERGOING.contains(this);
      case SPEAKS -> SPEAKING.contains(this);
      case NAMED -> true;
    };
  }

  /** Of a name in a sentence. */
  static Function of(Sentence sentence, TokenRange name) {
    if (isPossessive(sentence, name.to())) {
      return OWNER;
    }
    int from = start(sentence, name);
    String before = sentence.word(from - 1);
    if (isVoice(sentence, name, from)) {
      return VOICE;
    }
    if (JOINING.contains(before)) {
      TokenRange partner = partner(sentence, from - 1);
      if (partner != null) {
        return of(sentence, partner);
      }
    }
    if (before.equals("by")) {
      return AGENT;
    }
    if (before.equals("with") || before.equals("between") || before.equals("among")) {
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
      boolean quoting = SAID.contains(sentence.word(at)) || sentence.word(at).equals("that");
      opening = quoting ? at + 1 : opening;
    }
    boolean opens = from <= opening || !hasVerb(sentence, opening, from);
    if (!opens) {
      return Verbs.isVerb(sentence.word(from - 1)) ? OBJECT : OPEN;
    }
    return isUndergoing(sentence, name.to(), clause.to()) ? UNDERGOER : SUBJECT;
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
    boolean passive = false;
    for (int at = from; at < Math.min(to, from + 6); at++) {
      String word = sentence.word(at);
      if (Verbs.BEFALLING.contains(word) || (passive && Verbs.isParticiple(word))) {
        return true;
      }
      if (Verbs.isVerb(word) && !Cues.PASSIVE.contains(word)) {
        return false;
      }
      passive |= Cues.PASSIVE.contains(word);
    }
    return false;
  }

  private static boolean isPossessive(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return mark.equals("'") || mark.equals("’");
  }

  private static boolean isVoice(Sentence sentence, TokenRange name, int from) {
    boolean according =
        sentence.word(from - 1).equals("to") && sentence.word(from - 2).equals("according");
    boolean inverted = SAID.contains(sentence.word(from - 1)) && isAfterQuote(sentence, from - 2);
    boolean follows = SAID.contains(sentence.word(name.to()));
    return according || inverted || follows;
  }

  private static boolean isAfterQuote(Sentence sentence, int at) {
    String mark = sentence.word(at);
    return at < 0 || mark.equals(",") || mark.equals("”") || mark.equals("\"") || mark.equals("’");
  }

  /** Where what belongs to a name begins: its article, its titles, and words made of names. */
  private static int start(Sentence sentence, TokenRange name) {
    int from = name.from();
    while (from > 0 && belongs(sentence, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean belongs(Sentence sentence, int at) {
    String word = sentence.word(at);
    boolean article = Nouns.ARTICLES.contains(word);
    boolean title = TITLES.contains(word);
    boolean capital =
        sentence.tokens().get(at).isCapitalised() && at > 0 && !Nouns.PREPOSITIONS.contains(word);
    boolean inOffice = false;
    for (TokenRange office : sentence.offices()) {
      inOffice |= office.contains(at);
    }
    boolean inName = false;
    for (NameMention other : sentence.names()) {
      inName |= other.at().contains(at);
    }
    boolean hyphen = word.equals("-") || word.equals("–") || word.equals(".");
    return article
        || title
        || inOffice
        || inName
        || capital
        || (hyphen && at > 0 && isNamed(sentence, at - 1));
  }

  private static boolean isNamed(Sentence sentence, int at) {
    return sentence.tokens().get(at).isCapitalised();
  }

  /** The name before an <em>and</em>, with which another shares what it does. */
  private static TokenRange partner(Sentence sentence, int joint) {
    TokenRange nearest = null;
    for (NameMention name : sentence.names()) {
      boolean close = name.at().to() <= joint && name.at().to() >= joint - 4;
      boolean verbless = close && !hasVerb(sentence, name.at().to(), joint);
      nearest = verbless ? name.at() : nearest;
    }
    return nearest;
  }
}
